package com.aetherial.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.mpesa.ConversationView;
import com.aetherial.mpesa.SendMoney;
import com.aetherial.mpesa.Sendings;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.payments.entity.Price;
import com.aetherial.payouts.entity.Destination;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container fills the fields here
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MpesaPayoutsTest {
  private final PlayedSendings sendings = new PlayedSendings();
  private final MpesaPayouts provider = new MpesaPayouts();

  MpesaPayoutsTest() {
    provider.sendings = sendings;
  }

  @Test
  void an_order_is_sent_under_its_own_name_to_the_phone_in_whole_shillings() {
    sendings.next = conversation(Progress.ACCEPTED, null);
    assertThat(provider.send(order("+254712345678"))).isInstanceOf(PayoutAnswer.Pending.class);
    assertThat(sendings.sent)
        .containsExactly(new SendMoney("payout-1", "ab".repeat(32), "254712345678", 1_250));
  }

  @Test
  void a_phone_elsewhere_is_refused_before_anything_is_sent() {
    assertThat(provider.send(order("+4915112345678"))).isInstanceOf(PayoutAnswer.Failed.class);
    assertThat(sendings.sent).isEmpty();
  }

  @Test
  void only_what_is_certain_ends_an_order() {
    assertThat(asked(conversation(Progress.DONE, "0"))).isEqualTo(new PayoutAnswer.Done("R1"));
    assertThat(asked(conversation(Progress.FAILED, "4")))
        .isInstanceOfSatisfying(
            PayoutAnswer.Failed.class, failed -> assertThat(failed.mayRetry()).isFalse());
    assertThat(asked(conversation(Progress.SENDING, null)))
        .isInstanceOf(PayoutAnswer.Unknown.class);
    assertThat(asked(conversation(Progress.UNKNOWN, null)))
        .isInstanceOf(PayoutAnswer.Unknown.class);
  }

  @Test
  void what_was_never_sent_may_be_sent_again_but_only_after_asking() {
    sendings.next = conversation(Progress.NOT_SENT, null);
    assertThat(provider.send(order("+254712345678"))).isInstanceOf(PayoutAnswer.Unknown.class);
    assertThat(provider.ask(order("+254712345678"))).isInstanceOf(PayoutAnswer.NeverArrived.class);
    sendings.next = null;
    assertThat(provider.ask(order("+254712345678"))).isInstanceOf(PayoutAnswer.NeverArrived.class);
  }

  private PayoutAnswer asked(ConversationView known) {
    sendings.next = known;
    return provider.ask(order("+254712345678"));
  }

  private static PayoutOrder order(String phone) {
    return new PayoutOrder(
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        "payout-1",
        new Price(125_000, "KES"),
        new Destination.Phone(phone, "KE"),
        "ab".repeat(32),
        null,
        Instant.EPOCH);
  }

  private static ConversationView conversation(Progress progress, String code) {
    return new ConversationView(
        UUID.randomUUID(),
        Kind.PAYOUT,
        "payout-1",
        1_250,
        progress,
        code,
        "R1",
        "",
        "No.",
        false,
        Instant.EPOCH);
  }

  private static final class PlayedSendings extends Sendings {
    final List<SendMoney> sent = new ArrayList<>();
    ConversationView next;

    @Override
    public ConversationView send(SendMoney command) {
      sent.add(command);
      return next;
    }

    @Override
    public Optional<ConversationView> ask(String name) {
      return Optional.ofNullable(next);
    }
  }
}
