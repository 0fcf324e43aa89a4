package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.kernel.entity.Ids;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes backups, lets old ones go, and tries to restore them; it may take hours. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class BackupWork {
  private static final Logger LOG = System.getLogger(BackupWork.class.getName());
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  @Resource(lookup = "java:/jdbc/aetherialOwner")
  DataSource ownersDatabase;

  @Inject BackupSettings settings;
  @Inject BackupRows rows;
  @Inject RehearsalRows rehearsals;
  @Inject BackupAlarm alarm;

  /**
   * Writes down that a backup begins; answers its id.
   *
   * @throws BackupNowhere when there is no place for it
   * @throws BackupToolsMissing when PostgreSQL's programs are not there
   * @throws BackupRunning when another one is under way
   */
  public UUID begin(@Nullable UUID by) {
    mustBePossible();
    UUID id = Ids.next();
    String stamp = ZonedDateTime.now(ZoneOffset.UTC).format(STAMP);
    String name = "aetherial-" + stamp + "-" + id.toString().substring(28) + ".dump";
    if (!rows.begin(id, name, by, settings.patience())) {
      throw new BackupRunning();
    }
    return id;
  }

  /** Passes when a backup can be made here. */
  public void mustBePossible() {
    if (settings.directory().isEmpty()) {
      throw new BackupNowhere();
    }
    var unused = List.of(settings.tools().find("pg_dump"), settings.tools().find("pg_restore"));
  }

  /** Makes the backup that was begun. */
  public void make(UUID id) {
    BackupView backup = find(id);
    Path file = file(backup);
    try (Connection owner = ownersDatabase.getConnection()) {
      var dump = new Dump(settings.tools(), settings.address(), settings.patience());
      rows.done(id, dump.write(owner, file, settings.bytesMax()));
      LOG.log(Level.INFO, "The backup {0} is there.", file);
    } catch (IOException | SQLException | RuntimeException failure) {
      LOG.log(Level.ERROR, "The backup " + file + " failed.", failure);
      rows.failed(id, String.valueOf(failure.getMessage()));
      alarm.backupFailed(backup.fileName());
      return;
    }
    letOldOnesGo();
  }

  /** Deletes the files of all but the newest. */
  private void letOldOnesGo() {
    rows.kept().stream().skip(settings.kept()).forEach(this::delete);
  }

  private void delete(BackupView old) {
    try {
      Path file = file(old);
      Files.deleteIfExists(file);
      Files.deleteIfExists(Dump.beside(file, ".sha256"));
      Files.deleteIfExists(Dump.beside(file, ".books"));
      rows.deleted(old.id());
    } catch (IOException kept) {
      LOG.log(Level.WARNING, "The backup " + old.fileName() + " could not be deleted.", kept);
    }
  }

  /** Tries to restore a backup and keeps what came of the rehearsal that was begun. */
  public void rehearse(UUID id, UUID trial) {
    BackupView backup = find(id);
    try {
      var rehearsal = new Rehearsal(settings.tools(), settings.address(), settings.patience());
      List<String> findings =
          rehearsal.findings(file(backup), String.valueOf(backup.sha256()), rows.booksOf(id));
      rehearsals.end(trial, findings.isEmpty() ? "RIGHT" : "WRONG", findings);
      if (!findings.isEmpty()) {
        LOG.log(Level.ERROR, "The backup {0} is not right: {1}", backup.fileName(), findings);
        alarm.rehearsalFailed(backup.fileName());
      }
    } catch (IOException | SQLException | RuntimeException failure) {
      LOG.log(Level.ERROR, "The backup " + backup.fileName() + " was not restored.", failure);
      rehearsals.end(trial, "FAILED", List.of(String.valueOf(failure.getMessage())));
      alarm.rehearsalFailed(backup.fileName());
    }
  }

  /**
   * The file of a backup that is there.
   *
   * @throws NoSuchBackup when it is not
   */
  public Path fileOf(UUID id) {
    BackupView backup = find(id);
    Path file = file(backup);
    if (!backup.state().equals("DONE") || !Files.isRegularFile(file)) {
      throw new NoSuchBackup();
    }
    return file;
  }

  private BackupView find(UUID id) {
    return rows.newest(Integer.MAX_VALUE).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchBackup::new);
  }

  private Path file(BackupView backup) {
    return settings.directory().orElseThrow(BackupNowhere::new).resolve(backup.fileName());
  }
}
