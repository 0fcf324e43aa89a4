package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.Time;
import com.aetherial.ledger.Basis;
import com.aetherial.ledger.Bucket;
import com.aetherial.ledger.Lifetime;
import com.aetherial.ledger.Past;
import com.aetherial.ledger.PastBalances;
import com.aetherial.ledger.entity.Coins;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member's wallet as those look at it who keep accounts: of a day, of a month, of a year. */
@Stateless
public class Bookkeeping {
  private static final String CURRENCY = "AEC";

  @Inject Past past;
  @Inject Statements statements;
  @Inject People people;
  @Inject Time time;

  /** What the actor had at a moment; a moment to come is told as the present. */
  public PastWallet at(Actor actor, Instant moment, Basis basis) {
    actor.mustHave(Scope.WALLET_READ);
    Instant now = time.now();
    Instant at = moment.isAfter(now) ? now : moment.truncatedTo(ChronoUnit.MICROS);
    PastBalances had = past.balances(actor.personId(), at, basis);
    Map<String, String> buckets = new LinkedHashMap<>();
    Bucket.SPEND_ORDER.forEach(
        bucket ->
            buckets.put(bucket.name(), had.buckets().getOrDefault(bucket, Coins.ZERO).toString()));
    return new PastWallet(at, basis, had.total(), had.debt(), buckets, CURRENCY);
  }

  /** What came in and went out lately, in UTC as statements count. */
  public Lately lately(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    Instant now = time.now();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Instant begin = Lately.begin(today).atStartOfDay(ZoneOffset.UTC).toInstant();
    return Lately.of(past.flows(actor.personId(), begin, now.plus(1, ChronoUnit.MICROS)), today);
  }

  /** What the actor did with coins in all their time. */
  public Lifetime lifetime(Actor actor) {
    actor.mustHave(Scope.WALLET_READ);
    return past.lifetime(actor.personId());
  }

  /** What a period began with and ended with; without a beginning it began with nothing. */
  public Turnover turnover(Actor actor, @Nullable Instant from, @Nullable Instant to) {
    actor.mustHave(Scope.WALLET_READ);
    Instant end = to == null || to.isAfter(time.now()) ? time.now() : to;
    Coins opening = from == null ? Coins.ZERO : before(actor, from);
    return new Turnover(opening, before(actor, end));
  }

  /**
   * Begins a statement that is read as a whole. Without a first moment it has as many days as it
   * may have.
   *
   * @throws StatementTooLong when the period has too many days or too many lines
   */
  public StatementHead open(Actor actor, StatementFilter wanted) {
    actor.mustHave(Scope.WALLET_READ);
    Instant now = time.now();
    StatementHead.Period period = StatementHead.period(wanted.from(), wanted.to(), now);
    var filter =
        new StatementFilter(wanted.kinds(), wanted.direction(), period.from(), period.to());
    int most = StatementHead.LINES_MAX + 1;
    if (past.lines(actor.personId(), Statements.wanted(filter), most) == most) {
      throw new StatementTooLong();
    }
    PersonName name =
        people.find(actor.personId()).orElseThrow(() -> new NoSuchPerson(actor.username()));
    return new StatementHead(
        name.username(),
        name.fullName(),
        period.from(),
        period.to(),
        filter,
        before(actor, period.from()),
        CURRENCY,
        now);
  }

  /** The next lines of such a statement, oldest first; after the last page there is no cursor. */
  public Page<StatementLine> onwards(Actor actor, StatementHead head, @Nullable String cursor) {
    actor.mustHave(Scope.WALLET_READ);
    return statements.onwards(actor.personId(), head.filter(), cursor);
  }

  /** What was in the wallet after the last moment of such a statement. */
  public Coins closing(Actor actor, StatementHead head) {
    actor.mustHave(Scope.WALLET_READ);
    return before(actor, head.to());
  }

  private Coins before(Actor actor, Instant moment) {
    Instant last = moment.truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.MICROS);
    return past.balances(actor.personId(), last, Basis.RECORDED).total();
  }
}
