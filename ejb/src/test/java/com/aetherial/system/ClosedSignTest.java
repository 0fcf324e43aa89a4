package com.aetherial.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.SettingValues;
import com.aetherial.kernel.Time;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosedSignTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

  private final SettingValues values = new SettingValues();
  private final ClosedSign sign =
      new ClosedSign(
          values,
          new Time() {
            @Override
            public Instant now() {
              return NOON;
            }
          });

  @Test
  void the_door_is_open_as_long_as_nobody_closed_it() {
    assertThat(sign.isOn()).isFalse();
    assertThat(sign.until()).isNull();
  }

  @Test
  void who_waits_comes_back_at_the_expected_end() {
    until("2026-11-21T13:00:00Z");
    assertThat(sign.isOn()).isTrue();
    assertThat(sign.retryAfterSeconds()).isEqualTo(3_600);
  }

  @Test
  void an_end_that_has_passed_or_is_unknown_makes_nobody_hurry() {
    until("2026-11-21T11:00:00Z");
    assertThat(sign.retryAfterSeconds()).isEqualTo(30);
    until("");
    assertThat(sign.retryAfterSeconds()).isEqualTo(300);
  }

  @Test
  void an_end_that_is_no_moment_is_refused() {
    assertThat(sign.objection(Map.of("system.maintenanceUntil", "tomorrow"))).isPresent();
    assertThat(sign.objection(Map.of("system.maintenanceUntil", "2026-11-21T13:00:00Z"))).isEmpty();
    assertThat(sign.objection(Map.of())).isEmpty();
  }

  private void until(String end) {
    values.renew(Map.of("system.maintenance", "true", "system.maintenanceUntil", end));
  }
}
