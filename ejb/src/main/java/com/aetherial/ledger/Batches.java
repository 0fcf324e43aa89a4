package com.aetherial.ledger;

import com.aetherial.kernel.Refusal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.PersistenceException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Many transfers at once. A refusal of one of them is an answer and rolls nothing back; it is
 * written beside the transfers, so that a repeated batch has the same answers.
 */
@Stateless
public class Batches {
  /** The most transfers of one batch. */
  public static final int SIZE_MAX = 1_000;

  @Inject Books books;
  @Inject Event<CoinsMoved> moved;

  /**
   * Posts the moves in their order.
   *
   * @param whole the key of all of it, which no other request may have
   * @param allOrNothing whether one refusal refuses all
   * @param known what a move is refused for instead of a missing wallet, where the caller knows
   *     better; may answer null
   * @return an answer for each move, in their order
   * @throws RememberedRefusal when all of it was refused before; nothing was posted
   * @throws RequestKeyReused when a key belongs to another request; nothing was posted
   * @throws RequestInProgress when the same request is running elsewhere; nothing was posted
   */
  public List<BatchAnswer> post(
      RequestKey whole,
      List<BatchMove> moves,
      boolean allOrNothing,
      IntFunction<@Nullable Refusal> known) {
    claim(whole);
    List<Object[]> rows = rows(moves, allOrNothing);
    List<BatchAnswer> answers =
        IntStream.range(0, rows.size())
            .mapToObj(index -> answer(rows.get(index), () -> known.apply(index)))
            .toList();
    remember(moves, answers);
    announce(moves, answers);
    return answers;
  }

  private void claim(RequestKey whole) {
    Object[] row =
        (Object[])
            books
                .query("select outcome, detail::text from ledger.claim_whole(?1, ?2)")
                .setParameter(1, whole.value())
                .setParameter(2, whole.fingerprint())
                .getSingleResult();
    String outcome = (String) row[0];
    if (!outcome.equals("DONE") && !outcome.equals("REPLAYED")) {
      throw Outcomes.refusal(outcome, Books.json((String) row[1]));
    }
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(List<BatchMove> moves, boolean allOrNothing) {
    try {
      return books
          .query(
              "select outcome, transfer_id, detail::text"
                  + " from ledger.batch(cast(?1 as jsonb), ?2) order by place")
          .setParameter(1, BatchWriting.moves(moves))
          .setParameter(2, allOrNothing)
          .getResultList();
    } catch (PersistenceException failure) {
      throw books.translated(failure);
    }
  }

  private static BatchAnswer answer(Object[] row, Supplier<@Nullable Refusal> known) {
    String outcome = (String) row[0];
    JsonObject detail = Books.json((String) row[2]);
    return switch (outcome) {
      case "DONE" -> new BatchAnswer((UUID) row[1], null, false);
      case "REPLAYED" -> new BatchAnswer((UUID) row[1], null, true);
      case "refused-before" -> new BatchAnswer(null, Outcomes.refusal(outcome, detail), true);
      case "request-key-reused", "request-in-progress" -> throw Outcomes.refusal(outcome, detail);
      default -> {
        Refusal better = outcome.equals("no-wallet") ? known.get() : null;
        Refusal refusal = better == null ? Outcomes.refusal(outcome, detail) : better;
        yield new BatchAnswer(null, refusal, false);
      }
    };
  }

  private void remember(List<BatchMove> moves, List<BatchAnswer> answers) {
    if (answers.stream().anyMatch(answer -> answer.refusal() != null && !answer.isReplay())) {
      books
          .query(
              "select count(o.outcome) from jsonb_to_recordset(cast(?1 as jsonb))"
                  + " r (key text, fingerprint text, asked_by uuid, code text, detail jsonb)"
                  + " cross join lateral ledger.remember_refusal("
                  + "   r.key, decode(r.fingerprint, 'hex'), r.asked_by, r.code, r.detail) o")
          .setParameter(1, BatchWriting.refusals(moves, answers))
          .getSingleResult();
    }
  }

  /** One event for each kind: a thousand of them would take longer than the transfers. */
  private void announce(List<BatchMove> moves, List<BatchAnswer> answers) {
    Map<TransferKind, CoinsMoved> news = new EnumMap<>(TransferKind.class);
    for (int i = 0; i < moves.size(); i++) {
      UUID transfer = answers.get(i).transferId();
      if (transfer != null && !answers.get(i).isReplay()) {
        BatchMove move = moves.get(i);
        Set<UUID> people =
            news.computeIfAbsent(
                    move.cause().kind(),
                    kind -> new CoinsMoved(new HashSet<>(), transfer, kind, move.cause().askedBy()))
                .personIds();
        people.add(move.to());
        if (move.from() != null) {
          people.add(move.from());
        }
      }
    }
    news.values().forEach(moved::fire);
  }
}
