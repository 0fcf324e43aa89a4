package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.NotReachable;
import com.aetherial.identity.PersonName;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.entity.Ids;
import com.aetherial.ledger.BatchMove;
import com.aetherial.ledger.Cause;
import com.aetherial.ledger.RequestKey;
import com.aetherial.ledger.TransferKind;
import com.aetherial.ledger.TransferToOneself;
import com.aetherial.ledger.entity.Coins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch as the books take it. A transfer that cannot reach anybody is addressed to nobody, so
 * that the books still answer it in its place: with what they answered before, or with a no.
 */
public final class BatchPlan {
  private final List<BatchMove> moves = new ArrayList<>();
  private final Map<Integer, Refusal> known = new HashMap<>();
  private final Actor actor;
  private final String key;
  private final String whole;
  private final Map<String, PersonName> receivers;
  private final Set<UUID> unreachable;

  /**
   * Plans a batch.
   *
   * @param unreachable who takes nothing from the actor, though still from the treasury
   */
  BatchPlan(
      Actor actor,
      String key,
      SendBatch command,
      Map<String, PersonName> receivers,
      Set<UUID> unreachable) {
    this.actor = actor;
    this.key = key;
    this.whole = hash(command);
    this.receivers = receivers;
    this.unreachable = unreachable;
    command.transfers().forEach(this::add);
  }

  /** The key of the batch as such. */
  RequestKey key() {
    return RequestKey.chosen("batch", actor.personId(), key, whole);
  }

  List<BatchMove> moves() {
    return moves;
  }

  @Nullable Refusal knownRefusal(int index) {
    return known.get(index);
  }

  private void add(BatchTransfer transfer) {
    int index = moves.size();
    PersonName to = receivers.get(transfer.to().strip().toLowerCase(Locale.ROOT));
    if (to == null) {
      known.put(index, new NoSuchPerson(transfer.to()));
    } else if (to.id().equals(actor.personId()) && !transfer.isFromTreasury()) {
      known.put(index, new TransferToOneself());
    } else if (unreachable.contains(to.id()) && !transfer.isFromTreasury()) {
      known.put(index, new NotReachable());
    }
    var receiver = to == null || known.containsKey(index) ? Ids.next() : to.id();
    Coins amount = Coins.parse(transfer.amount());
    String note = transfer.note() == null || transfer.note().isBlank() ? null : transfer.note();
    Cause cause = cause(transfer, note == null ? null : note.strip());
    moves.add(
        transfer.isFromTreasury()
            ? BatchMove.given(keyAt(index), cause, receiver, amount)
            : BatchMove.sent(keyAt(index), cause, actor.personId(), receiver, amount));
  }

  private Cause cause(BatchTransfer transfer, @Nullable String note) {
    if (transfer.kind() == null) {
      var kind = transfer.isFromTreasury() ? TransferKind.GRANT : TransferKind.TRANSFER;
      return Cause.of(kind, actor.personId(), note);
    }
    String type = transfer.reference() == null ? null : "prize";
    return new Cause(TransferKind.PRIZE, actor.personId(), note, type, transfer.reference());
  }

  private static String hash(SendBatch command) {
    List<@Nullable String> members = new ArrayList<>();
    members.add(command.mode());
    for (BatchTransfer transfer : command.transfers()) {
      members.add(transfer.to());
      members.add(transfer.amount());
      members.add(transfer.note());
      members.add(transfer.from());
      if (transfer.kind() != null) {
        members.add("kind " + transfer.kind());
        members.add("reference " + transfer.reference());
      }
    }
    return HexFormat.of().formatHex(RequestKey.of("batch", members.toArray()).fingerprint());
  }

  /** The whole batch is in each fingerprint: the key of a batch belongs to all of it. */
  private RequestKey keyAt(int index) {
    return RequestKey.chosen("batch", actor.personId(), key + ":" + index, whole, index);
  }
}
