package vn.thidua;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** thidua: emulation campaigns and commendation as processes that people trust. */
@SpringBootApplication
@Modulithic(systemName = "thidua", sharedModules = "shared")
public class ThiduaApplication {

    public static void main(String[] args) {
        SpringApplication.run(ThiduaApplication.class, args);
    }
}
