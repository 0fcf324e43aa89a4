package com.aetherial.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the platform is connected, as administrators see it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class ConnectionsIT {
  private static final String CONNECTIONS = "/api/v1/admin/connections";

  private final Member admin = Member.named("admin");

  @Test
  void each_provider_tells_how_it_stands_and_no_secret() {
    Map<String, JsonObject> all =
        admin.caller().get(CONNECTIONS).is(200).list().asList().stream()
            .map(each -> each.getAsJsonObject())
            .collect(Collectors.toMap(each -> each.get("word").getAsString(), Function.identity()));
    assertThat(all)
        .containsOnlyKeys(
            "mail.server", "payments.connect", "payouts.bank", "payouts.text", "identity.signOn");
    assertThat(all.get("payments.connect").get("state").getAsString()).isEqualTo("SIMULATED");
    assertThat(all.get("mail.server").toString()).contains("mail.connection.host", "SMTP");
    assertThat(admin.caller().get(CONNECTIONS).body()).doesNotContain("sk_", "secret");
    Member.signsUp().caller().get(CONNECTIONS).isRefusal(403, "not-allowed");
  }
}
