package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.NoSuchPerson;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.CauseSource;
import com.aetherial.kernel.CauseView;
import com.aetherial.kernel.Page;
import com.aetherial.kernel.PageRequest;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.SystemJournal;
import com.aetherial.ledger.TransferFilter;
import com.aetherial.ledger.TransferSearch;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds transfers of whomever, and goes from each to its cause and back, for administrators. */
@Stateless
public class EconomySearch {
  private static final int TEXT_MAX = 200;

  @Inject TransferSearch search;
  @Inject SystemJournal journal;
  @Inject TransferViews views;
  @Inject People people;
  @Inject @Any Instance<CauseSource> sources;

  /**
   * The transfers that are looked for, newest first.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws NoSuchPerson when nobody has or had the username
   * @throws com.aetherial.kernel.MalformedCursor when the cursor was not handed out by a page
   */
  public Page<EconomyTransfer> find(Actor actor, FindTransfers wanted, PageRequest request) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    String who = wanted.who();
    UUID owner = who == null ? null : people.idOf(who).orElseThrow(() -> new NoSuchPerson(who));
    var filter = new TransferFilter(text(wanted), owner, wanted.account(), wanted.kind());
    Page<BookedTransfer> page = search.find(filter, request);
    return new Page<>(views.of(page.items()), page.next(), null);
  }

  /**
   * What was booked for a cause, such as a purchase, in the order of the books.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   */
  public List<EconomyTransfer> bookedFor(Actor actor, String type, String id) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return views.of(search.bookedFor(type, id));
  }

  /**
   * Where a transfer came from, and what came of it.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws NoSuchTransfer when it does not exist
   */
  public TransferTrail trail(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    BookedTransfer transfer = journal.find(id).orElseThrow(NoSuchTransfer::new);
    return new TransferTrail(
        cause(transfer.reference()).orElse(null),
        search.linksOf(id),
        search.holdOf(id).orElse(null),
        search.batchOf(transfer).orElse(null));
  }

  private Optional<CauseView> cause(String reference) {
    int space = reference.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    String type = reference.substring(0, space);
    return sources.stream()
        .filter(source -> source.types().contains(type))
        .findFirst()
        .flatMap(source -> source.find(type, reference.substring(space + 1)));
  }

  private static @Nullable String text(FindTransfers wanted) {
    String text = wanted.text() == null ? "" : wanted.text().strip();
    return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), TEXT_MAX));
  }
}
