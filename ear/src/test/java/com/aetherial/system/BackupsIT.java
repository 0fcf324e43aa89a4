package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Answer;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.RunningAetherial;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.ServerSetting;
import com.aetherial.testing.TheBooks;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Backups as the server makes them; with the real programs they are made in BackupTest. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class BackupsIT {
  private static final String BACKUPS = "/api/v1/admin/system/backups";
  private static final String PASSWORD = "{\"password\":\"try aetherial today\"}";
  private static final Member ADMIN = Member.named("admin");
  private static final ServerSetting DIRECTORY = new ServerSetting("BACKUP_DIR");
  private static final ServerSetting PROGRAMS = new ServerSetting("PG_BIN");

  @TempDir static Path shelf;
  @TempDir static Path programs;

  private static StandInTools tools;

  @BeforeAll
  static void thereIsAShelf() {
    tools = new StandInTools(programs);
    DIRECTORY.is(shelf.toString());
    PROGRAMS.is(programs.toString());
  }

  @AfterAll
  static void thereIsNone() {
    DIRECTORY.isGone();
    PROGRAMS.isGone();
  }

  @Test
  void without_the_programs_or_a_place_the_reason_is_told() throws IOException {
    tools.areGone();
    long mark = ServerLog.length();
    ADMIN.caller().post(BACKUPS, "").isRefusal(409, "backup-tools-missing");
    assertThat(ADMIN.caller().get(BACKUPS).is(200).text("obstacle")).contains("PG_BIN");
    Path away = Files.move(shelf, shelf.resolveSibling(shelf.getFileName() + "-away"));
    ADMIN.caller().post(BACKUPS, "").isRefusal(409, "backup-nowhere");
    Files.move(away, shelf);
    assertThat(ServerLog.loudSince(mark)).isEmpty();
  }

  @Test
  void a_backup_is_made_kept_and_given_to_whoever_proves_who_they_are() throws IOException {
    tools.writing();
    String id = ADMIN.caller().post(BACKUPS, "").is(202).text("id");
    JsonObject backup = ended(id);
    assertThat(backup.get("state").getAsString()).as("%s", backup).isEqualTo("DONE");
    assertThat(tools.noted("arguments")).contains("--format=custom", "--snapshot=");
    String password = RunningAetherial.get().database().owner().password();
    assertThat(tools.noted("arguments")).doesNotContain(password);
    assertThat(tools.noted("environment"))
        .contains("PGPASSWORD=" + password)
        .doesNotContain("SECRET_KEY", "STRIPE");
    assertThat(Files.readString(shelf.resolve(backup.get("fileName").getAsString() + ".sha256")))
        .startsWith(backup.get("sha256").getAsString());
    String file = BACKUPS + "/" + id + "/downloads";
    ADMIN.caller().post(file, "{\"password\":\"guessed\"}").isRefusal(403, "wrong-password");
    assertThat(ADMIN.caller().post(file, PASSWORD).is(200).body()).isEqualTo("saved\n");
    Member.signsUp().caller().post(file, PASSWORD).isRefusal(403, "not-allowed");
    assertThat(acts("system.backupFetched", id)).isEqualTo(1);
    assertThat(acts("system.backupMade", id)).isEqualTo(1);
  }

  @Test
  void a_backup_that_fails_is_told_to_administrators() throws IOException {
    tools.failing();
    JsonObject backup = ended(ADMIN.caller().post(BACKUPS, "").is(202).text("id"));
    assertThat(backup.get("state").getAsString()).isEqualTo("FAILED");
    assertThat(backup.get("error").getAsString()).contains("the disk is full");
    assertThat(shelf.resolve(backup.get("fileName").getAsString())).doesNotExist();
    assertThat(notices("system.backupFailed", backup)).isPositive();
  }

  @Test
  void a_backup_that_holds_nothing_does_not_pass_its_rehearsal() throws IOException {
    tools.writing();
    String id = ADMIN.caller().post(BACKUPS, "").is(202).text("id");
    JsonObject backup = ended(id);
    ADMIN.caller().post(BACKUPS + "/" + id + "/rehearsals", "").is(202);
    while (!line(id).has("rehearsal")
        || line(id).get("rehearsal").getAsString().equals("RUNNING")) {
      Pause.shortly();
    }
    assertThat(line(id).get("rehearsal").getAsString()).isEqualTo("FAILED");
    while (notices("system.rehearsalFailed", backup) == 0) {
      Pause.shortly();
    }
    assertThat(TheBooks.count("select count(*) from pg_database where datname like '%rehearsal%'"))
        .isZero();
    Files.delete(shelf.resolve(backup.get("fileName").getAsString()));
    Answer gone = ADMIN.caller().post(BACKUPS + "/" + id + "/rehearsals", "");
    gone.isRefusal(404, "no-such-backup");
  }

  private static JsonObject ended(String id) {
    while (line(id).get("state").getAsString().equals("RUNNING")) {
      Pause.shortly();
    }
    return line(id);
  }

  private static JsonObject line(String id) {
    return ADMIN.caller().get(BACKUPS).is(200).json().getAsJsonArray("backups").asList().stream()
        .map(each -> each.getAsJsonObject())
        .filter(each -> each.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static long acts(String act, String id) {
    return TheBooks.count(
        "select count(*) from audit.act where act = ? and object_id = ?", act, id);
  }

  private static long notices(String kind, JsonObject backup) {
    return TheBooks.count(
        "select count(*) from notifications.notification where kind = ? and body = ?",
        kind,
        backup.get("fileName").getAsString());
  }
}
