package com.aetherial.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.simulator.mail.ReceivedLetter;
import com.aetherial.testing.Answer;
import com.aetherial.testing.Caller;
import com.aetherial.testing.Letters;
import com.aetherial.testing.Member;
import com.aetherial.testing.Pause;
import com.aetherial.testing.TheBooks;
import com.aetherial.testing.Window;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Letters go out once something has happened, and what became of them is known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private final String name = "p" + UUID.randomUUID().toString().substring(0, 8);
  private final String address = name + "@example.org";

  @Test
  void a_letter_has_text_and_html_and_its_own_id_and_nobody_can_read_it_afterwards() {
    Member ada = Member.signsUp();
    ReceivedLetter letter = Letters.to(ada, "Confirm your e-mail address");
    assertThat(letter.plain()).contains("Somebody of the tests").contains("/confirm?token=");
    assertThat(letter.html()).contains("Confirm my address").contains("lang=\"en\"");
    assertThat(letter.headers()).containsEntry("auto-submitted", "auto-generated");
    assertThat(letter.headers()).doesNotContainKey("list-unsubscribe");
    becomes(ada, "SENT");
    assertThat(letter.headers().get("message-id")).contains(column(ada, "id"));
    assertThat(column(ada, "coalesce(plain, 'forgotten')")).isEqualTo("forgotten");
  }

  @Test
  void a_letter_that_is_refused_for_good_is_given_up() {
    Letters.sink().refusesTheNextForGood(address);
    Member ada = signsUp();
    becomes(ada, "FAILED");
    assertThat(column(ada, "last_error")).contains("550");
    assertThat(column(ada, "attempts::text")).isEqualTo("1");
  }

  @Test
  void a_letter_that_is_refused_for_now_goes_out_later() {
    Letters.sink().refusesTheNextForNow(address);
    Member ada = signsUp();
    becomes(ada, "SENT");
    assertThat(column(ada, "attempts::text")).isEqualTo("2");
  }

  @Test
  void a_letter_of_which_nobody_knows_the_end_goes_out_again_under_its_id() {
    Letters.sink().fallsSilentAfterTheNext(address);
    Member ada = signsUp();
    becomes(ada, "SENT");
    List<ReceivedLetter> copies =
        Letters.sink().letters().stream()
            .filter(letter -> letter.to().equals(Letters.addressOf(ada)))
            .toList();
    assertThat(copies).hasSize(2);
    assertThat(copies.get(0).headers().get("message-id"))
        .isEqualTo(copies.get(1).headers().get("message-id"));
  }

  @Test
  void a_letter_that_one_did_not_cause_names_a_way_out_that_works_with_one_click() {
    Member ada = Member.signsUp();
    String key = "key-of-" + ada.username();
    TheBooks.change(
        "insert into mail.letter (id, recipient, template, topic, unsubscribe_key, subject, state)"
            + " values (gen_random_uuid(), ?, 'x/y', 'news', ?, 'News', 'SENT')",
        Letters.addressOf(ada),
        key);
    Window.ofNobody().open("/mail/unsubscribe?key=" + key).is(200);
    assertThat(unsubscriptions(ada)).isZero();
    Answer answer =
        Caller.nobody()
            .ask(
                "POST",
                "/mail/unsubscribe?key=" + key,
                BodyPublishers.ofString("List-Unsubscribe=One-Click"),
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertThat(answer.status()).isEqualTo(302);
    assertThat(unsubscriptions(ada)).isEqualTo(1);
  }

  private Member signsUp() {
    Caller.nobody().post("/api/v1/people", Member.signUp(name)).is(201);
    return new Member(name, Caller.nobody());
  }

  private static long unsubscriptions(Member member) {
    return TheBooks.count(
        "select count(*) from mail.unsubscription where recipient_key = ?",
        Letters.addressOf(member));
  }

  private static void becomes(Member member, String state) {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!column(member, "state").equals(state) && Instant.now().isBefore(deadline)) {
      Pause.shortly();
    }
    assertThat(column(member, "state")).isEqualTo(state);
  }

  private static String column(Member member, String column) {
    return TheBooks.rows(
            "select " + column + " from mail.letter where recipient = ?", Letters.addressOf(member))
        .get(0);
  }
}
