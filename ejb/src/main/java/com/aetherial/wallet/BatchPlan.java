package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.NoSuchPerson;
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
import org.jspecify.annotations.Nullable;

/**
 * A batch as the books take it. A transfer that cannot reach anybody is addressed to nobody, so
 * that the books still answer it in its place: with what they answered before, or with a no.
 */
final class BatchPlan {
  private final List<BatchMove> moves = new ArrayList<>();
  private final Map<Integer, Refusal> known = new HashMap<>();
  private final Actor actor;
  private final String key;
  private final String whole;
  private final Map<String, PersonName> receivers;

  BatchPlan(Actor actor, String key, SendBatch command, Map<String, PersonName> receivers) {
    this.actor = actor;
    this.key = key;
    this.whole = hash(command);
    this.receivers = receivers;
    command.transfers().forEach(this::add);
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
    }
    var receiver = to == null || known.containsKey(index) ? Ids.next() : to.id();
    Coins amount = Coins.parse(transfer.amount());
    String note = transfer.note() == null || transfer.note().isBlank() ? null : transfer.note();
    var kind = transfer.isFromTreasury() ? TransferKind.GRANT : TransferKind.TRANSFER;
    var cause = Cause.of(kind, actor.personId(), note == null ? null : note.strip());
    moves.add(
        transfer.isFromTreasury()
            ? BatchMove.given(keyAt(index), cause, receiver, amount)
            : BatchMove.sent(keyAt(index), cause, actor.personId(), receiver, amount));
  }

  private static String hash(SendBatch command) {
    List<@Nullable String> members = new ArrayList<>();
    members.add(command.mode());
    for (BatchTransfer transfer : command.transfers()) {
      members.add(transfer.to());
      members.add(transfer.amount());
      members.add(transfer.note());
      members.add(transfer.from());
    }
    return HexFormat.of().formatHex(RequestKey.of("batch", members.toArray()).fingerprint());
  }

  /** The whole batch is in each fingerprint: the key of a batch belongs to all of it. */
  private RequestKey keyAt(int index) {
    return RequestKey.chosen("batch", actor.personId(), key + ":" + index, whole, index);
  }
}
