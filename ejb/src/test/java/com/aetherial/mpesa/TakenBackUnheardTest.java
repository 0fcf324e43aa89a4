package com.aetherial.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.kernel.Inbox;
import com.aetherial.kernel.InboxMessage;
import com.aetherial.kernel.Time;
import com.aetherial.mpesa.entity.Conversation;
import com.aetherial.mpesa.entity.Kind;
import com.aetherial.mpesa.entity.Progress;
import com.aetherial.mpesa.entity.Request;
import com.aetherial.payments.HeardEvents;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Money that reached a phone was taken back from it before anybody here heard that it had. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("UnnecessaryAssignment")
class TakenBackUnheardTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String PAID = "ab".repeat(32);
  private static final String ASKED = "cd".repeat(32);
  private static final String REVERSED =
      """
      {"Result": {"ResultCode": 0, "ResultParameters": {"ResultParameter": [
        {"Key": "TransactionStatus", "Value": "Reversed"},
        {"Key": "OriginatorConversationID", "Value": "payout-1"},
        {"Key": "ReceiptNo", "Value": "R1"}]}}}""";
  private static final String ARRIVED =
      """
      {"Result": {"ResultCode": 0, "OriginatorConversationID": "payout-1",
        "ResultParameters": {"ResultParameter": [
        {"Key": "TransactionAmount", "Value": 500},
        {"Key": "TransactionReceipt", "Value": "R1"},
        {"Key": "ReceiverPartyPublicName", "Value": "254712345678 - NAME"}]}}}""";

  private final Conversation payout = conversation(Kind.PAYOUT, "payout-1", null, PAID);
  private final Conversation question = conversation(Kind.STATUS, "status-1", "payout-1", ASKED);
  private final List<Object> heard = new ArrayList<>();
  private final CallbackWork work = new CallbackWork();

  @BeforeEach
  void wire() {
    work.conversations = new Both();
    work.compared = new Noted();
    work.settings =
        new MpesaSettings() {
          @Override
          long confirmAbove() {
            return 10_000;
          }
        };
    work.time = new Time();
    work.ended = new HeardEvents<>(cast());
    work.reversed = new HeardEvents<>(cast());
    payout.accept("AG_1");
  }

  @Test
  void it_is_paid_first_and_then_taken_back() {
    hear(ASKED, REVERSED);
    assertThat(payout.progress()).isEqualTo(Progress.DONE);
    assertThat(payout.receipt()).isEqualTo("R1");
    assertThat(heard.get(0))
        .isInstanceOfSatisfying(
            ConversationEnded.class,
            ended -> assertThat(ended.news().progress()).isEqualTo(Progress.DONE));
    assertThat(heard).hasSize(2).last().isInstanceOf(PaymentReversed.class);
  }

  @Test
  void that_it_had_arrived_is_no_news_after_that() {
    hear(ASKED, REVERSED);
    heard.clear();
    hear(PAID, ARRIVED);
    assertThat(heard).isEmpty();
  }

  @Test
  void what_was_known_to_have_arrived_is_only_taken_back() {
    hear(PAID, ARRIVED);
    heard.clear();
    hear(ASKED, REVERSED);
    assertThat(heard).hasOnlyElementsOfType(PaymentReversed.class).hasSize(1);
  }

  private void hear(String token, String payload) {
    work.inbox = new OneMessage(payload);
    assertThat(work.apply(token + ":1")).isEmpty();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private <T> List<T> cast() {
    return (List) heard;
  }

  private static Conversation conversation(Kind kind, String name, String about, String token) {
    boolean isPayout = kind == Kind.PAYOUT;
    String phone = isPayout ? "254712345678" : null;
    return new Conversation(new Request(kind, name, about, token, phone, isPayout ? 500 : 0), NOW);
  }

  private final class Both extends Conversations {
    @Override
    Optional<Conversation> at(String token) {
      return Stream.of(payout, question).filter(one -> one.isAt(token)).findFirst();
    }

    @Override
    Optional<Conversation> lock(UUID id) {
      return Stream.of(payout, question).filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    Optional<Conversation> lockNamed(String name) {
      return Optional.of(payout);
    }
  }

  private static final class Noted extends Compared {
    @Override
    void note(UUID conversation, Verdict told) {
      assertThat(told).isEqualTo(Verdict.REVERSED);
    }
  }

  private static final class OneMessage extends Inbox {
    private final String payload;

    OneMessage(String payload) {
      this.payload = payload;
    }

    @Override
    public Optional<InboxMessage> take(String source, String externalId) {
      return Optional.of(new InboxMessage(source, externalId, Callbacks.RESULT, payload));
    }

    @Override
    public void finish(InboxMessage message, boolean hadEffect) {}
  }
}
