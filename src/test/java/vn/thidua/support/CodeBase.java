package vn.thidua.support;

import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.ThiduaApplication;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.UserTask;

/**
 * What a model can be bound to, read from the compiled classes without starting anything.
 *
 * @param beans the classes whose name ends in Steps or Desks, by bean name
 * @param tasks the implementations of user tasks
 * @param constants per process id what the class {@code XxxProcess} says
 * @param resource whether a resource is on the class path
 * @param messages the keys of a message file, without {@code .properties}
 */
record CodeBase(
        Map<String, Class<?>> beans,
        List<UserTask> tasks,
        Map<String, Constants> constants,
        Function<String, Boolean> resource,
        Function<String, Properties> messages) {

    /**
     * The names that a model and the code share.
     *
     * @param module the module whose package holds the class
     * @param byField every text constant, by the field's name
     * @param tasks the user tasks named there
     * @param says whether this text stands anywhere in the class
     */
    record Constants(String module, Map<String, String> byField, List<TaskKey> tasks, Function<String, Boolean> says) {

        List<String> startingWith(String prefix) {
            return byField.entrySet().stream()
                    .filter(field -> field.getKey().startsWith(prefix))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    static CodeBase compiled() {
        var classes = classes();
        return new CodeBase(
                classes.stream()
                        .filter(type -> type.getSimpleName().matches("\\w+(Steps|Desks)")
                                && type.getPackageName().endsWith(".process"))
                        .collect(Collectors.toMap(CodeBase::beanName, Function.identity())),
                classes.stream()
                        .filter(type ->
                                UserTask.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                        .map(CodeBase::instance)
                        .toList(),
                classes.stream()
                        .filter(type -> type.getSimpleName().endsWith("Process")
                                && type.getPackageName().endsWith(".process"))
                        .map(type -> Map.entry(textConstants(type).getOrDefault("ID", type.getName()), constants(type)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                name -> Files.exists(root().resolve(name)),
                CodeBase::load);
    }

    private static String beanName(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Its key and its template are the same whatever it works with, so it works with mocks. */
    private static UserTask instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            Object[] parts = Arrays.stream(constructor.getParameterTypes())
                    .map(part -> (Object) mock(part))
                    .toArray();
            return (UserTask) constructor.newInstance(parts);
        } catch (ReflectiveOperationException unbuildable) {
            throw new IllegalStateException(type.getName(), unbuildable);
        }
    }

    private static Constants constants(Class<?> type) {
        String below = type.getPackageName().substring("vn.thidua.".length());
        return new Constants(
                below.substring(0, below.indexOf('.')),
                textConstants(type),
                statics(type, TaskKey.class).values().stream().toList(),
                text -> says(type, text));
    }

    /** A text in a class file: a tag, its length in two bytes, its characters. */
    private static boolean says(Class<?> type, String text) {
        try {
            var file = Files.readString(
                    root().resolve(type.getName().replace('.', '/') + ".class"), StandardCharsets.ISO_8859_1);
            return file.contains("\u0001" + (char) (text.length() >> 8) + (char) (text.length() & 0xff) + text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> textConstants(Class<?> type) {
        return statics(type, String.class);
    }

    private static <T> Map<String, T> statics(Class<?> type, Class<T> of) {
        var values = new LinkedHashMap<String, T>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == of) {
                field.setAccessible(true);
                try {
                    values.put(field.getName(), of.cast(field.get(null)));
                } catch (IllegalAccessException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            }
        }
        return values;
    }

    private static List<Class<?>> classes() {
        try (Stream<Path> files = Files.walk(root().resolve("vn/thidua"))) {
            return files.map(file -> root().relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(name -> type(name.replace(".class", "").replace('/', '.')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, CodeBase.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path root() {
        var source = Optional.of(ThiduaApplication.class.getProtectionDomain().getCodeSource());
        return Path.of(source.get().getLocation().getPath());
    }

    private static Properties load(String name) {
        var properties = new Properties();
        try (var reader =
                Files.newBufferedReader(root().resolve("messages/" + name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            return new Properties();
        }
        return properties;
    }
}
