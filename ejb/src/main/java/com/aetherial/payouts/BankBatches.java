package com.aetherial.payouts;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payment files: made, released, taken to the bank, or cancelled. */
@Stateless
public class BankBatches {
  private static final int SHOWN = 50;

  @Inject BankBatchMaking making;
  @Inject BankBatchStore batches;
  @Inject BankQueue queue;
  @Inject BankReading reading;
  @Inject BankSettings settings;
  @Inject SealedFile sealing;
  @Inject Event<AdminAct> acts;

  /** What waits, and from which accounts it is paid. */
  public BankDeskView desk(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.desk(settings.debtors().accounts(), settings.fourEyesAbove().toPlainString());
  }

  /**
   * Writes what waits into a file, at most 200 payments, the oldest first. Who repeats the key gets
   * the same file.
   *
   * @throws NoPaymentsWaiting when there is nothing to write
   */
  public BankBatchView make(Actor actor, String idempotencyKey) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    UUID id =
        batches
            .madeBy(actor.personId(), idempotencyKey)
            .orElseGet(() -> made(actor, idempotencyKey));
    return reading.batch(id);
  }

  /** The last files, newest first. */
  public List<BankBatchView> list(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.batches(SHOWN);
  }

  /**
   * One file and how far its payments are.
   *
   * @throws NoSuchPaymentFile when it is not there
   */
  public BankBatchView find(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.batch(id);
  }

  /** The payments of a file, in its order. */
  public List<BankPaymentView> payments(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.payments(reading.batch(id).id());
  }

  /**
   * The file for the bank; every download is counted.
   *
   * @throws PaymentFileNotReleased when it waits for its release, or was cancelled
   */
  public BankFileView file(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    BankBatchStore.State state = state(id);
    if (!state.is("RELEASED") && !state.is("SENT")) {
      throw new PaymentFileNotReleased();
    }
    byte[] bytes = sealing.open(id, batches.download(id));
    BankBatchView batch = reading.batch(id);
    if (!SealedFile.sha256(bytes).equals(batch.sha256())) {
      throw new IllegalStateException("The payment file " + id + " is not what was made.");
    }
    return new BankFileView(
        "payments-" + batch.messageId() + ".xml",
        new String(bytes, StandardCharsets.UTF_8),
        batch.sha256());
  }

  /**
   * Lets a large file go to the bank. Releasing it again changes nothing.
   *
   * @throws SecondPersonNeeded when the actor made it
   * @throws PaymentFileDecided when it is sent or cancelled
   */
  public BankBatchView release(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    BankBatchStore.State state = state(id);
    if (state.is("MADE")) {
      if (state.fourEyes() && state.createdBy().equals(actor.personId())) {
        throw new SecondPersonNeeded();
      }
      batches.release(id, actor.personId());
      note(actor, "payouts.fileReleased", id, state.name(), null);
    } else if (!state.is("RELEASED")) {
      throw new PaymentFileDecided();
    }
    return reading.batch(id);
  }

  /**
   * Says that the bank has the file. Saying it again changes nothing.
   *
   * @throws PaymentFileNotReleased when it waits for its release, or was cancelled
   */
  public BankBatchView markSent(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    BankBatchStore.State state = state(id);
    if (state.is("RELEASED")) {
      batches.send(id, actor.personId());
      note(actor, "payouts.fileSent", id, state.name(), null);
    } else if (!state.is("SENT")) {
      throw new PaymentFileNotReleased();
    }
    return reading.batch(id);
  }

  /**
   * Gives up a file that the bank has not got; its payments wait for the next one.
   *
   * @throws PaymentFileDecided when it is sent
   */
  public BankBatchView cancel(Actor actor, UUID id, @Valid CancelPaymentFile command) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    BankBatchStore.State state = state(id);
    if (state.is("SENT")) {
      throw new PaymentFileDecided();
    }
    if (!state.is("CANCELLED")) {
      batches.cancel(id, actor.personId(), command.reason().strip());
      queue.requeue(id);
      note(actor, "payouts.fileCancelled", id, state.name(), command.reason().strip());
    }
    return reading.batch(id);
  }

  private UUID made(Actor actor, String idempotencyKey) {
    UUID id = making.make(actor.personId(), idempotencyKey);
    note(actor, "payouts.fileMade", id, null, null);
    return id;
  }

  private void note(
      Actor actor, String act, UUID id, @Nullable String before, @Nullable String reason) {
    acts.fire(
        new AdminAct(actor.personId(), act, "payment-file", id)
            .changing(before, state(id).name())
            .because(reason));
  }

  private BankBatchStore.State state(UUID id) {
    return batches.lock(id).orElseThrow(NoSuchPaymentFile::new);
  }
}
