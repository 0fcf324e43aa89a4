package com.aetherial.wallet;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.Ledger;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Coins for many members from a file: checked first, then given as they were checked. */
@Stateless
public class Grants {
  @Inject BatchTransfers batches;
  @Inject Ledger ledger;
  @Inject People people;
  @Inject Validator validator;

  /**
   * Says what would happen; nothing is given.
   *
   * @param csv rows of username, amount and reason; at most 1,000 and 256 KiB
   * @throws com.aetherial.kernel.NotAllowed when the actor may not give
   * @throws MalformedGrants when it cannot be read
   */
  public GrantCheck check(Actor actor, String csv) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    List<GrantRow> read = GrantFile.rows(csv);
    Map<String, PersonName> receivers =
        people.named(read.stream().map(GrantRow::username).collect(Collectors.toSet()));
    List<GrantRow> rows = read.stream().map(row -> row.with(problem(row, receivers))).toList();
    List<GrantRow> good = rows.stream().filter(row -> row.problem() == null).toList();
    Coins sum = good.stream().map(row -> Coins.parse(row.amount())).reduce(Coins.ZERO, Coins::plus);
    Coins after = ledger.supply().treasury().minus(sum);
    return new GrantCheck(
        rows,
        good.size(),
        sum.toString(),
        after.toString(),
        good.size() == rows.size() && !after.isNegative());
  }

  /**
   * Gives exactly what was checked, all of it or nothing.
   *
   * @param key made when the file was checked, so that giving twice gives once
   * @throws com.aetherial.kernel.NotAllowed when the actor may not give
   * @throws GrantsNotDone when a row cannot be given any more
   */
  @TransactionAttribute(NOT_SUPPORTED)
  public BatchView give(Actor actor, String key, GrantCheck checked) {
    actor.mustHave(Scope.ECONOMY_GIVE);
    if (!checked.isGood()) {
      throw new GrantsNotDone("bad", "Nothing was given. The file has rows that cannot be given.");
    }
    List<BatchTransfer> transfers =
        checked.rows().stream()
            .map(row -> BatchTransfer.given(row.username(), row.amount(), row.reason()))
            .toList();
    BatchView done = batches.send(actor, key, new SendBatch("ALL_OR_NOTHING", transfers));
    done.transfers().stream()
        .filter(line -> line.detail() != null && !line.code().equals("batch-refused"))
        .findFirst()
        .ifPresent(
            line -> {
              GrantRow row = checked.rows().get(line.index());
              throw new GrantsNotDone(
                  "row", "Nothing was given. Row {0}: {1}", row.number(), line.detail());
            });
    return done;
  }

  private @Nullable String problem(GrantRow row, Map<String, PersonName> receivers) {
    if (row.problem() != null) {
      return row.problem();
    }
    var command = GiveCoins.now(row.username(), row.amount(), row.reason());
    String broken =
        validator.validate(command).stream()
            .map(one -> one.getMessage())
            .sorted()
            .findFirst()
            .orElse(null);
    if (broken != null) {
      return broken;
    }
    return receivers.containsKey(row.username().toLowerCase(Locale.ROOT))
        ? null
        : "There is no member called “" + row.username() + "”.";
  }
}
