package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.EconomySearch;
import com.aetherial.wallet.EconomyTransfer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a cause back to what was booked for it, as {@code #{bookedAs.of('purchase', one.id())}}. */
@Named
@RequestScoped
public class BookedAs {
  @Inject EconomySearch search;
  @Inject CurrentActor current;

  private final Map<String, List<EconomyTransfer>> known = new HashMap<>();

  /** The transfers of a cause; none for who may not read the books. */
  public List<EconomyTransfer> of(String type, @Nullable Object id) {
    if (id == null || !isReader()) {
      return List.of();
    }
    return known.computeIfAbsent(
        type + " " + id, key -> search.bookedFor(current.get(), type, id.toString()));
  }

  private boolean isReader() {
    return current.find().filter(actor -> actor.may("economy:read-any")).isPresent();
  }
}
