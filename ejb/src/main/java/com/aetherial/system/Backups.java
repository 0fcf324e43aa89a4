package com.aetherial.system;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.OneselfAgain;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Refusal;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Backups as administrators see them. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class Backups {
  private static final int SHOWN = 50;

  @Resource ManagedExecutorService executor;
  @Inject BackupRows rows;
  @Inject RehearsalRows rehearsals;
  @Inject BackupWork work;
  @Inject BackupActs acts;
  @Inject OneselfAgain again;

  /** The newest backups, and what stands in the way of another one. */
  public BackupsView all(Actor actor) {
    actor.mustHave(Scope.SYSTEM_BACKUP);
    return new BackupsView(obstacle(), rows.newest(SHOWN), rehearsals.newest(SHOWN));
  }

  /**
   * Begins a backup and does not wait for it; answers its id.
   *
   * @throws BackupNowhere when there is no place for it
   * @throws BackupToolsMissing when PostgreSQL's programs are not there
   * @throws BackupRunning when another one is under way
   */
  public UUID make(Actor actor) {
    actor.mustHave(Scope.SYSTEM_BACKUP);
    UUID id = work.begin(actor.personId());
    acts.keep(new AdminAct(actor.personId(), "system.backupMade", "backup", id));
    executor.execute(() -> work.make(id));
    return id;
  }

  /**
   * Begins to restore a backup into a database of its own and does not wait for it.
   *
   * @throws NoSuchBackup when its file is not here
   * @throws BackupRunning when another rehearsal is under way
   */
  public void rehearse(Actor actor, UUID id) {
    actor.mustHave(Scope.SYSTEM_BACKUP);
    work.mustBePossible();
    var unused = work.fileOf(id);
    UUID trial = rehearsals.begin(id);
    acts.keep(new AdminAct(actor.personId(), "system.rehearsed", "backup", id));
    executor.execute(() -> work.rehearse(id, trial));
  }

  /**
   * The file of a backup, for somebody who proves once more who they are.
   *
   * @throws com.aetherial.identity.WrongPassword when it is another
   * @throws NoSuchBackup when its file is not here
   */
  public Path download(Actor actor, UUID id, @Nullable String password) {
    actor.mustHave(Scope.SYSTEM_BACKUP);
    again.prove(actor, password);
    Path file = work.fileOf(id);
    acts.keep(new AdminAct(actor.personId(), "system.backupFetched", "backup", id));
    return file;
  }

  private @Nullable String obstacle() {
    try {
      work.mustBePossible();
      return null;
    } catch (Refusal impossible) {
      return impossible.getMessage();
    }
  }
}
