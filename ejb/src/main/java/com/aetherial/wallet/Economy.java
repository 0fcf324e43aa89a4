package com.aetherial.wallet;

import com.aetherial.identity.Actor;
import com.aetherial.identity.People;
import com.aetherial.identity.Scope;
import com.aetherial.ledger.BookedPosting;
import com.aetherial.ledger.BookedTransfer;
import com.aetherial.ledger.SystemJournal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All transfers, for administrators. */
@Stateless
public class Economy {
  @Inject SystemJournal journal;
  @Inject TransferViews views;
  @Inject People people;

  /**
   * The last transfers of everybody, newest first.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   */
  public List<EconomyTransfer> latest(Actor actor, int limit) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    return views.of(journal.latest(limit));
  }

  /**
   * One transfer of whomever.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   * @throws NoSuchTransfer when it does not exist
   */
  public EconomyTransfer transfer(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    BookedTransfer transfer = journal.find(id).orElseThrow(NoSuchTransfer::new);
    return views.of(List.of(transfer)).get(0);
  }

  /**
   * All postings of a transfer; none when it does not exist.
   *
   * @throws com.aetherial.kernel.NotAllowed when the actor may not read the books
   */
  public List<EconomyPosting> postings(Actor actor, UUID id) {
    actor.mustHave(Scope.ECONOMY_READ_ANY);
    List<BookedPosting> postings = journal.postingsOf(id);
    Set<UUID> owners =
        postings.stream()
            .map(BookedPosting::owner)
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    Map<UUID, String> names = people.usernames(owners);
    return postings.stream()
        .map(
            posting ->
                new EconomyPosting(
                    posting.owner() == null
                        ? null
                        : names.getOrDefault(posting.owner(), TransferViews.SOMEBODY),
                    posting.account(),
                    posting.stripe(),
                    posting.amount(),
                    posting.balance()))
        .toList();
  }
}
