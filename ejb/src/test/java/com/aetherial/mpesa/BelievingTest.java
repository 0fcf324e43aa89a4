package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.mpesa.entity.Request;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BelievingTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String TOKEN = "ab".repeat(32);
  private final Conversation ours =
      new Conversation(new Request(Kind.PAYOUT, "payout-1", null, TOKEN, "254712345678", 500), NOW);

  @Test
  void what_fits_is_believed() {
    assertThat(doubt("payout-1", "500", "254712345678 - NAME")).isEmpty();
    assertThat(doubt("", "500", "")).isEmpty();
    assertThat(doubt("payout-1", "500.00", "2547***678")).isEmpty();
  }

  @Test
  void another_amount_phone_or_name_is_not_believed() {
    assertThat(doubt("payout-1", "501", "254712345678")).contains("KES 501");
    assertThat(doubt("payout-1", "", "254712345678")).contains("KES 0");
    assertThat(doubt("payout-1", "500", "254712345679")).contains("another phone");
    assertThat(doubt("payout-2", "500", "254712345678")).contains("payout-2");
    ours.accept("AG_1");
    assertThat(doubt("payout-1", "500", "254712345678")).contains("AG_2");
  }

  @Test
  void an_answer_to_a_question_confirms_only_the_same_amount_and_name() {
    assertThat(Believing.isConfirmed(ours, status("Completed", "500.00", "payout-1"))).isTrue();
    assertThat(Believing.isConfirmed(ours, status("Completed", "5.00", "payout-1"))).isFalse();
    assertThat(Believing.isConfirmed(ours, status("Completed", "500", "payout-2"))).isFalse();
    assertThat(Believing.isConfirmed(ours, status("Pending", "500", "payout-1"))).isFalse();
    assertThat(Believing.isDenied(ours, status("Declined", "500", "payout-1"))).isTrue();
    assertThat(Believing.isDenied(ours, status("Pending", "500", "payout-1"))).isFalse();
  }

  @Test
  void money_that_moved_beats_a_no_and_nothing_beats_money_that_moved() {
    assertThat(ours.fail("1", "short", NOW)).isTrue();
    assertThat(ours.finish("R1", "", NOW)).isTrue();
    assertThat(ours.finish("R2", "", NOW)).isFalse();
    assertThat(ours.fail("4", "limit", NOW)).isFalse();
    assertThat(ours.progress()).isEqualTo(Progress.DONE);
    assertThat(ours.receipt()).isEqualTo("R1");
  }

  @Test
  void only_what_was_certainly_not_sent_is_sent_again() {
    assertThat(ours.sendAgain(NOW)).isFalse();
    ours.doubtSending("silence");
    assertThat(ours.sendAgain(NOW)).isFalse();
    ours.neverSent("throttled");
    assertThat(ours.sendAgain(NOW)).isTrue();
    ours.accept("AG_1");
    assertThat(ours.neverSent("throttled")).isFalse();
  }

  @Test
  void what_is_sent_again_was_not_sent_before() {
    assertThat(isNeverSent(NOW.plusSeconds(120))).isFalse();
    assertThat(isNeverSent(NOW.plusSeconds(121))).isTrue();
    ours.neverSent("throttled");
    assertThat(ours.sendAgain(NOW.plusSeconds(300))).isTrue();
    assertThat(isNeverSent(NOW.plusSeconds(121))).isFalse();
    assertThat(isNeverSent(NOW.plusSeconds(420))).isFalse();
    assertThat(isNeverSent(NOW.plusSeconds(421))).isTrue();
  }

  private boolean isNeverSent(Instant asked) {
    var wish = new Request(Kind.STATUS, "status-1", "payout-1", "cd".repeat(32), null, 0);
    Result unknown = new Result("2032", "", "", "", "R1", Map.of());
    return Believing.isNeverSent(ours, new Conversation(wish, asked), unknown);
  }

  private String doubt(String name, String amount, String phone) {
    Result told =
        new Result(
            "0",
            "",
            name,
            "AG_2",
            "R1",
            Map.of("TransactionAmount", amount, "ReceiverPartyPublicName", phone));
    return Believing.doubtAbout(ours, told, TOKEN);
  }

  private static Result status(String status, String amount, String name) {
    return new Result(
        "0",
        "",
        "x",
        "y",
        "MBN0000000",
        Map.of("TransactionStatus", status, "Amount", amount, "OriginatorConversationID", name));
  }
}
