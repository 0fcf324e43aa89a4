package com.aetherial.analytics;

import com.aetherial.identity.Actor;
import com.aetherial.identity.PersonDeleted;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Time;
import com.aetherial.kernel.entity.Ids;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reports that somebody wants to look at again, each for themselves. */
@Stateless
public class Reports {
  private static final int REPORTS_MAX = 50;

  @Inject ReportRows rows;
  @Inject ReportFinding finding;
  @Inject Time time;

  /** The actor's reports, by name. */
  public List<SavedReport> of(Actor actor) {
    actor.mustHave(Scope.ANALYTICS_READ);
    return rows.of(actor.personId());
  }

  /**
   * Keeps a report; a name that is used takes the new one.
   *
   * @throws NotMeasured when nobody measures that, or not by this dimension
   * @throws SeveralCurrencies when money of several would have to be added
   * @throws TooManyReports when there are fifty
   */
  public List<SavedReport> save(Actor actor, @Valid SaveReport command) {
    if (of(actor).size() >= REPORTS_MAX) {
      throw new TooManyReports();
    }
    finding.find(command.upTo(time.now().atOffset(ZoneOffset.UTC).toLocalDate()));
    rows.put(Ids.next(), actor.personId(), command, command.schedule().after(time.now()));
    return of(actor);
  }

  /**
   * Forgets a report of the actor.
   *
   * @throws NoSuchReport when the actor keeps no such report
   */
  public void delete(Actor actor, UUID id) {
    actor.mustHave(Scope.ANALYTICS_READ);
    if (!rows.delete(id, actor.personId())) {
      throw new NoSuchReport();
    }
  }

  /** Who leaves keeps nothing. */
  public void forget(@Observes PersonDeleted gone) {
    rows.forget(gone.personId());
  }
}
