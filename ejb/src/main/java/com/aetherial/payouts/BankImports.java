package com.aetherial.payouts;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.LedgerBusy;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** Files that the bank answers with, and what of them somebody has to look at. */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class BankImports {
  private static final int SHOWN = 30;
  private static final int OPEN_SHOWN = 200;
  private static final int TRIES = 5;

  @Inject BankImportBegin begin;
  @Inject BankLineDesk desk;
  @Inject BankImportStore store;
  @Inject BankReading reading;
  @Inject Event<AdminAct> acts;

  /**
   * Reads a status report, a notification or a statement and does what follows, line by line. The
   * same file again does only what could not be done before.
   *
   * @param name how the file was called, for people
   * @throws MalformedBankFile when it is something else
   */
  public BankImportView read(Actor actor, String name, byte[] file) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    BankReport report = BankReportReading.read(file);
    String title = name.isBlank() ? report.messageId() : name.strip();
    BankImportBegin.Begun begun =
        begin.begin(actor.personId(), title, SealedFile.sha256(file), report);
    for (int i = 0; i < begun.lines().size(); i++) {
      take(begun.importId(), i + 1, begun.lines().get(i));
    }
    return store.view(begun.importId());
  }

  /** The last files, newest first. */
  public List<BankImportView> list(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return store.latest(SHOWN);
  }

  /**
   * What a file said about payments of ours.
   *
   * @throws NoSuchBankImport when it is not there
   */
  public List<BankLineView> lines(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return store.lines(store.view(id).id());
  }

  /** What somebody has to look at, oldest first. */
  public List<BankLineView> problems(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return store.problems(OPEN_SHOWN);
  }

  /** Payments that the bank has and has not decided, oldest first. */
  public List<BankPaymentView> undecided(Actor actor) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    return reading.open(OPEN_SHOWN);
  }

  /**
   * Closes a problem with a sentence; no coin moves by that.
   *
   * @throws NoSuchBankLine when it is not there, or closed
   */
  @TransactionAttribute(REQUIRED)
  public void resolve(Actor actor, UUID importId, int number, @Valid ResolveBankLine command) {
    actor.mustHave(Scope.ECONOMY_PAYOUT);
    if (!store.resolve(importId, number, actor.personId(), command.resolution().strip())) {
      throw new NoSuchBankLine();
    }
    acts.fire(
        new AdminAct(actor.personId(), "payouts.lineClosed", "bank-file", importId + "/" + number)
            .changing("open", "closed")
            .because(command.resolution().strip()));
  }

  /** The books may be busy for a moment; what is refused for good is told beside its line. */
  private void take(UUID importId, int number, BankLine line) {
    for (int tries = 1; ; tries++) {
      try {
        desk.take(importId, number, line);
        return;
      } catch (LedgerBusy busy) {
        if (tries == TRIES) {
          desk.fail(importId, number, line, busy);
          return;
        }
      } catch (Refusal refused) {
        desk.fail(importId, number, line, refused);
        return;
      }
    }
  }
}
