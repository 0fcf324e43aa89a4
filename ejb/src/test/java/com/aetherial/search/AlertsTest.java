package com.aetherial.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlertsTest {
  @Test
  void a_link_leads_to_the_hits_as_long_as_a_notice_takes_it() {
    assertThat(Alerts.link("ada & ben")).isEqualTo("/search?q=ada+%26+ben");
    assertThat(Alerts.link("م".repeat(81))).hasSize(496);
    assertThat(Alerts.link("م".repeat(82))).isEqualTo("/search");
  }
}
