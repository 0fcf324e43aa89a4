package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.wallet.ReversalRequest;
import com.aetherial.wallet.ReversalRequests;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reversals that need two administrators; what is decided about each stands on its own page. */
@Named
@RequestScoped
public class ReversalsPage {
  @Inject ReversalRequests requests;
  @Inject CurrentActor current;

  private List<ReversalRequest> all = List.of();

  @PostConstruct
  void load() {
    all = requests.latest(current.get());
  }

  public List<ReversalRequest> getAll() {
    return all;
  }
}
