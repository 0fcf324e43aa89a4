package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.Notice;
import com.aetherial.kernel.Refusal;
import com.aetherial.ledger.BatchAnswer;
import com.aetherial.ledger.BatchMove;
import com.aetherial.ledger.Batches;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one transaction of a batch. */
@Stateless
public class BatchDesk {
  @Inject Batches batches;
  @Inject GiftLimit gifts;
  @Inject SendingLimit limit;
  @Inject Event<Notice> notices;
  @Inject Event<AdminAct> acts;

  /** Carries out a planned batch; who repeats its key gets the first answers again. */
  public BatchView send(Actor actor, String key, BatchPlan plan, boolean isAllOrNothing) {
    List<BatchAnswer> answers =
        batches.post(plan.key(), plan.moves(), isAllOrNothing, plan::knownRefusal);
    mustKeepLimits(actor, plan, answers);
    tell(actor, plan, answers);
    note(actor, key, plan, answers);
    return view(answers);
  }

  /** What was done before was within the limits then. */
  private void mustKeepLimits(Actor actor, BatchPlan plan, List<BatchAnswer> answers) {
    List<BatchMove> done =
        IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).transferId() != null && !answers.get(i).isReplay())
            .mapToObj(plan.moves()::get)
            .toList();
    if (done.stream().anyMatch(move -> move.from() != null)) {
      limit.mustKeep(actor.personId());
    }
    Set<UUID> receivers =
        done.stream()
            .filter(move -> move.from() == null)
            .map(BatchMove::to)
            .collect(Collectors.toUnmodifiableSet());
    if (!receivers.isEmpty()) {
      gifts.mustKeep(actor.personId(), receivers);
    }
  }

  private void tell(Actor actor, BatchPlan plan, List<BatchAnswer> answers) {
    for (int i = 0; i < answers.size(); i++) {
      BatchAnswer answer = answers.get(i);
      if (answer.transferId() != null && !answer.isReplay()) {
        boolean isGiven = plan.moves().get(i).from() == null;
        String from = isGiven ? "Aetherial" : actor.username();
        Coins amount = plan.moves().get(i).amount();
        String note = plan.moves().get(i).cause().description();
        notices.fire(
            new Notice(
                    plan.moves().get(i).to(),
                    "wallet.received",
                    from + " sent you " + amount + " coins",
                    note == null ? "" : note,
                    "/wallet/receipt?id=" + answer.transferId())
                .with(from, amount.decimal()));
      }
    }
  }

  /** Many gifts of one file are one act. */
  private void note(Actor actor, String key, BatchPlan plan, List<BatchAnswer> answers) {
    long given =
        IntStream.range(0, answers.size())
            .filter(i -> plan.moves().get(i).from() == null)
            .filter(i -> answers.get(i).transferId() != null && !answers.get(i).isReplay())
            .count();
    if (given > 0) {
      acts.fire(
          new AdminAct(actor.personId(), "wallet.givenMany", "batch", key)
              .changing(null, Long.toString(given)));
    }
  }

  private static BatchView view(List<BatchAnswer> answers) {
    List<BatchLine> lines = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < answers.size(); i++) {
      Refusal refusal = answers.get(i).refusal();
      if (refusal == null) {
        done++;
        lines.add(new BatchLine(i, "DONE", answers.get(i).transferId(), null, null));
      } else {
        lines.add(new BatchLine(i, "REFUSED", null, refusal.code(), refusal.getMessage()));
      }
    }
    return new BatchView(done, answers.size() - done, lines);
  }
}
