package com.aetherial.analytics;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import com.aetherial.identity.Absentees;
import com.aetherial.identity.Actor;
import com.aetherial.identity.Appearances;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.Settings;
import com.aetherial.kernel.Time;
import com.aetherial.mail.Letter;
import com.aetherial.mail.Mails;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports as letters, to those who may still see them. */
@Stateless
public class ReportLetters {
  private static final int LINES_MAX = 60;

  @Inject ReportRows rows;
  @Inject ReportFinding finding;
  @Inject Absentees absentees;
  @Inject People people;
  @Inject Appearances appearances;
  @Inject Mails mails;
  @Inject Settings settings;
  @Inject Time time;

  /** Sends one that is due; false when none is. */
  @TransactionAttribute(REQUIRES_NEW)
  public boolean sendOne() {
    Instant now = time.now();
    Optional<ReportRows.Due> due = rows.due(now);
    due.ifPresent(
        one ->
            rows.sent(
                one.saved().id(),
                isSent(one, now) ? one.saved().report().schedule().after(now) : null));
    return due.isPresent();
  }

  /** Who may not see it any more, or of what nobody measures now, gets none again. */
  private boolean isSent(ReportRows.Due due, Instant now) {
    Optional<Actor> reader =
        absentees.find(due.person()).filter(actor -> actor.has(Scope.ANALYTICS_READ));
    if (reader.isEmpty()) {
      return false;
    }
    try {
      send(reader.get(), due.saved(), now);
      return true;
    } catch (Refusal impossible) {
      return false;
    }
  }

  private void send(Actor reader, SavedReport saved, Instant now) {
    Report report = finding.find(saved.report().upTo(now.atOffset(ZoneOffset.UTC).toLocalDate()));
    PersonView person = people.of(reader);
    mails.send(
        Letter.about(
            person.email(),
            appearances.languageOf(person.id()),
            "analytics/report",
            Map.of(
                "name", person.fullName(),
                "report", saved.report().name(),
                "table", table(report),
                "link", settings.baseUrl() + "/admin/analytics/report?" + saved.query(),
                "file",
                    settings.baseUrl() + "/api/v1/admin/analytics/reports.csv?" + saved.query())));
  }

  private static String table(Report report) {
    return report.lines().stream()
        .limit(LINES_MAX)
        .map(line -> line.label() + ": " + String.join("  ", line.values()))
        .collect(Collectors.joining("\n"));
  }
}
