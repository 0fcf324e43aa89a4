package com.aetherial.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.TheBooks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When people are told by mail, and when they are left alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailTimesIT {
  @ParameterizedTest(name = "at {0} quiet from {1} to {2}: {3}")
  @CsvSource({
    "2026-07-01 20:59+00, 1380, 420, false",
    "2026-07-01 22:00+00, 0, 420, true",
    "2026-07-01 21:00+00, 1380, 420, true",
    "2026-07-02 04:59+00, 1380, 420, true",
    "2026-07-02 05:00+00, 1380, 420, false",
    "2026-07-01 10:00+00, 720, 780, true",
    "2026-07-01 11:00+00, 720, 780, false",
  })
  void quiet_hours_follow_the_clock_on_the_wall_in_berlin(
      String at, String from, String to, String isQuiet) {
    assertThat(
            TheBooks.rows(
                "select notifications.is_quiet(?::timestamptz, 'Europe/Berlin', ?::int, ?::int)"
                    + "::text",
                at,
                from,
                to))
        .containsExactly(isQuiet);
  }

  @ParameterizedTest(name = "{0} mail about {1} goes out at {2}")
  @CsvSource({
    "NOW, 2026-07-01 12:00+00, 2026-07-01 12:00:00+00",
    "NOW, 2026-07-01 22:00+00, 2026-07-02 05:00:00+00",
    "HOURLY, 2026-07-01 12:10+00, 2026-07-01 13:00:00+00",
    "HOURLY, 2026-07-01 20:30+00, 2026-07-02 05:00:00+00",
    "DAILY, 2026-07-01 12:00+00, 2026-07-02 06:00:00+00",
    "DAILY, 2026-07-01 05:00+00, 2026-07-01 06:00:00+00",
    "WEEKLY, 2026-07-01 12:00+00, 2026-07-06 06:00:00+00",
  })
  void mail_waits_for_the_end_of_quiet_or_for_its_digest(String mail, String at, String goes) {
    assertThat(
            TheBooks.rows(
                "select (notifications.mail_time(?::timestamptz, ?, 'Europe/Berlin',"
                    + " 1380, 420, 480)"
                    + " = ?::timestamptz)::text",
                at,
                mail,
                goes))
        .containsExactly("true");
  }
}
