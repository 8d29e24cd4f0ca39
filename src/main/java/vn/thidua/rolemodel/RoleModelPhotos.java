package vn.thidua.rolemodel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.attachment.AttachmentContent;
import vn.thidua.attachment.Attachments;
import vn.thidua.attachment.FileKind;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.SentFields;

/**
 * The photos of role models. The file stays as it was attached, which proves what was handed in; shown is a copy without
 * what a camera writes into it, made once and not at every look.
 */
@Component
@Transactional(readOnly = true)
public class RoleModelPhotos {

    /** How many one role model has at the most. */
    public static final int MOST = 6;

    private static final int LONGEST_ALT = 200;

    private final PhotoRepository photos;
    private final Attachments attachments;

    RoleModelPhotos(PhotoRepository photos, Attachments attachments) {
        this.photos = photos;
        this.attachments = attachments;
    }

    private record Readable(UUID file, String alt, ShownPicture picture) {}

    /** The photos in their order; the caller has checked who reads. */
    public List<Photo> of(UUID roleModel) {
        return photos.of(roleModel);
    }

    /**
     * The copy that is shown, as a JPEG file; the caller has checked who reads.
     *
     * @throws Refusal 404 where there is no such photo
     */
    public byte[] shown(UUID roleModel, String number) {
        try {
            return photos.shown(roleModel, Integer.parseInt(number)).orElseThrow(Refusal::notFound);
        } catch (NumberFormatException notANumber) {
            throw Refusal.notFound();
        }
    }

    /**
     * Adds photos behind those that are there, all or none.
     *
     * @throws Refusal 400 with every photo that is none, lacks its description or is one too many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(UUID roleModel, @Nullable List<RoleModelRequest.@Nullable Photo> sent, Actor actor) {
        var wanted = Objects.requireNonNullElse(sent, List.<RoleModelRequest.@Nullable Photo>of());
        var there = photos.of(roleModel);
        var problems = new FieldProblems();
        if (there.size() + wanted.size() > MOST) {
            throw Refusal.invalid("photos", "rolemodel.field.tooManyPhotos", MOST);
        }
        var taken = there.stream().map(Photo::original).collect(Collectors.toCollection(HashSet::new));
        var readable = new ArrayList<Readable>();
        for (int i = 0; i < wanted.size(); i++) {
            var photo = read("photos[%d].".formatted(i), wanted.get(i), taken, actor, problems);
            if (photo != null) {
                readable.add(photo);
            }
        }
        problems.orRefuse();
        int number = there.stream().mapToInt(Photo::number).max().orElse(0);
        for (var photo : readable) {
            attachments.link("photos", List.of(photo.file().toString()), RoleModels.CASE, roleModel.toString(), actor);
            photos.insert(roleModel, ++number, photo.file(), photo.alt(), photo.picture());
        }
    }

    /** Takes photos out; what is not there is not missed. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID roleModel, List<@Nullable Integer> numbers) {
        for (var photo : photos.of(roleModel)) {
            if (numbers.contains(photo.number())) {
                attachments.unlink(photo.original(), RoleModels.CASE, roleModel.toString());
                photos.delete(roleModel, photo.number());
            }
        }
    }

    private @Nullable Readable read(
            String path, RoleModelRequest.@Nullable Photo sent, Set<UUID> taken, Actor actor, FieldProblems problems) {
        var given = new SentFields(problems);
        var alt = given.required(path + "alt", sent == null ? null : sent.alt(), LONGEST_ALT);
        var file = given.required(path + "file", sent == null ? null : sent.file(), LONGEST_ALT);
        if (file.isEmpty()) {
            return null;
        }
        var content = opened(file, actor);
        if (content == null) {
            problems.add(path + "file", "shared.field.notAFile");
            return null;
        }
        if (!taken.add(content.file().id())) {
            // taking one of the two out would let go of the file that proves the other
            problems.add(path + "file", "shared.field.duplicate", content.file().name());
            return null;
        }
        var picture = picture(path + "file", content, problems);
        return picture == null ? null : new Readable(content.file().id(), alt, picture);
    }

    private static @Nullable ShownPicture picture(String path, AttachmentContent content, FieldProblems problems) {
        var file = content.file();
        boolean mayBeOne = file.kind() == FileKind.JPEG || file.kind() == FileKind.PNG;
        try {
            var picture = mayBeOne ? ShownPicture.of(content.bytes()).orElse(null) : null;
            if (picture == null) {
                problems.add(path, "rolemodel.field.notAPhoto", file.name());
            }
            return picture;
        } catch (ShownPicture.TooManyPixels tooMany) {
            problems.add(
                    path,
                    "rolemodel.field.tooManyPixels",
                    file.name(),
                    tooMany.millions(),
                    ShownPicture.TooManyPixels.mostMillions());
            return null;
        }
    }

    private @Nullable AttachmentContent opened(String file, Actor actor) {
        try {
            return attachments.open(Ids.read(file), actor);
        } catch (Refusal unknown) {
            return null;
        }
    }
}
