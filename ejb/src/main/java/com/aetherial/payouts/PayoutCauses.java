package com.aetherial.payouts;

import com.aetherial.identity.People;
import com.aetherial.identity.PersonName;
import com.aetherial.kernel.CauseSource;
import com.aetherial.kernel.CauseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Withdrawals as causes of transfers. */
@ApplicationScoped
public class PayoutCauses implements CauseSource {
  /** The word by which the books name withdrawals. */
  static final String WITHDRAWAL = "withdrawal";

  @Inject Withdrawals withdrawals;
  @Inject People people;

  @Override
  public Set<String> types() {
    return Set.of(WITHDRAWAL);
  }

  @Override
  public Optional<CauseView> find(String type, String id) {
    try {
      return withdrawals
          .find(UUID.fromString(id))
          .map(
              found ->
                  new CauseView(
                      "payouts.cause.withdrawal",
                      people.find(found.personId()).map(PersonName::username).orElse(""),
                      "/admin/payouts/withdrawal?id=" + found.id()));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
