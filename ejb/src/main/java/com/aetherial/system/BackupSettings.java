package com.aetherial.system;

import com.aetherial.kernel.RequiredSettings;
import com.aetherial.kernel.Setting;
import com.aetherial.kernel.SettingFaults;
import com.aetherial.kernel.SettingSource;
import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where backups lie, when they are made, how many are kept, and how large they may become. */
@ApplicationScoped
class BackupSettings implements SettingSource, RequiredSettings {
  private static final String DIRECTORY = "BACKUP_DIR";
  private static final String PROGRAMS = "PG_BIN";
  private static final long BYTES_OF_GIGABYTE = 1L << 30;
  private static final Setting HOUR =
      Setting.whole("system.backupHour", 2, 0, 23).changedWith("system:backup");
  private static final Setting KEPT =
      Setting.whole("system.backupsKept", 14, 2, 400).changedWith("system:backup");
  private static final Setting PATIENCE =
      Setting.duration(
              "system.backupPatience",
              Duration.ofHours(2),
              Duration.ofMinutes(1),
              Duration.ofHours(24))
          .changedWith("system:backup");
  private static final Setting GIGABYTES =
      Setting.whole("system.backupGigabytes", 200, 1, 20_000).changedWith("system:backup");

  @Inject Settings environment;
  @Inject SettingValues values;

  Optional<Path> directory() {
    return environment.text(DIRECTORY).map(Path::of).filter(BackupSettings::isUsable);
  }

  long hour() {
    return values.whole(HOUR);
  }

  int kept() {
    return (int) values.whole(KEPT);
  }

  Duration patience() {
    return values.duration(PATIENCE);
  }

  long bytesMax() {
    return values.whole(GIGABYTES) * BYTES_OF_GIGABYTE;
  }

  PgTools tools() {
    return new PgTools(
        environment.text(PROGRAMS).orElse(null),
        Optional.ofNullable(System.getenv("PATH")).orElse(""));
  }

  /** The database as its owner, whom no row security holds back. */
  PgAddress address() {
    return PgAddress.of(
        environment.text("DATABASE_URL").orElse("jdbc:postgresql://localhost:5432/aetherial"),
        environment.text("DATABASE_OWNER_USER").orElse("aetherial_owner"),
        environment.text("DATABASE_OWNER_PASSWORD").orElse(""));
  }

  @Override
  public List<Setting> settings() {
    return List.of(HOUR, KEPT, PATIENCE, GIGABYTES);
  }

  @Override
  public List<String> missing() {
    boolean isWrong = environment.text(DIRECTORY).isPresent() && directory().isEmpty();
    Optional<Path> programs = environment.text(PROGRAMS).map(Path::of);
    return new SettingFaults(environment)
        .when(isWrong, DIRECTORY + " (a directory that can be written to)")
        .when(
            programs.filter(path -> !Files.isDirectory(path)).isPresent(),
            PROGRAMS + " (the directory with pg_dump)")
        .list();
  }

  private static boolean isUsable(Path directory) {
    return Files.isDirectory(directory) && Files.isWritable(directory);
  }
}
