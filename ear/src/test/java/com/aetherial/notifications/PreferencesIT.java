package com.aetherial.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mail.ReceivedLetter;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.ServerLog;
import com.aetherial.testing.TheBooks;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people choose to be told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(ServerLog.class)
class PreferencesIT {
  private static final String LIST = "/api/v1/notifications";

  private final Member ada = Member.with("20");
  private final Member grace = Member.signsUp();

  @Test
  void who_wants_nothing_in_the_bell_finds_nothing_there() {
    prefer("[{\"topic\":\"wallet\",\"inApp\":false,\"mail\":\"NEVER\"}]").is(200);
    ada.sends("1").to(grace).is(201);
    assertThat(grace.caller().get(LIST).is(200).json().getAsJsonArray("items")).isEmpty();
    prefer("[{\"topic\":\"weather\",\"inApp\":true,\"mail\":\"NOW\"}]")
        .isRefusal(422, "unknown-topic");
  }

  @Test
  void who_wants_mail_at_once_gets_a_letter_with_the_way_to_the_matter() {
    TheBooks.change(
        "update identity.person set email_verified_at = now() where username = ?",
        grace.username());
    prefer("[{\"topic\":\"wallet\",\"inApp\":true,\"mail\":\"NOW\"}]").is(200);
    ada.sends("1").to(grace).is(201);
    ReceivedLetter letter = Letters.to(grace, "sent you 1.00 coins");
    assertThat(letter.links().get(0)).contains("/wallet/receipt?id=");
    assertThat(
            TheBooks.rows(
                "select n.mailed_at is not null from notifications.notification n"
                    + " join identity.person p on p.id = n.person_id where p.username = ?",
                grace.username()))
        .containsExactly("t");
  }

  private Answer prefer(String choices) {
    BodyPublisher body = BodyPublishers.ofString(choices);
    return grace
        .caller()
        .ask("PUT", LIST + "/preferences", body, "Content-Type", "application/json");
  }
}
