package com.aetherial.wallet.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.ledger.CheckRun;
import com.aetherial.ledger.Reconciliation;
import com.aetherial.ledger.Reconciliations;
import com.aetherial.ledger.Violation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Whether the books are right: the last check rule by rule, and the checks before. */
@Named
@RequestScoped
public class ReconciliationPage {
  private static final int HISTORY = 30;
  private static final int VIOLATIONS_SHOWN = 100;
  private static final List<String> RULES =
      List.of(
          "postings-sum-to-zero",
          "transfer-balances",
          "legs-are-posted",
          "balance-is-sum-of-postings",
          "version-counts-postings",
          "balance-runs-on",
          "posting-names-its-owner",
          "one-currency",
          "supply-is-accounted-for",
          "supply-within-cap",
          "account-within-bounds",
          "held-is-sum-of-open-holds",
          "hold-within-amount",
          "capture-is-a-transfer",
          "request-key-has-one-meaning",
          "block-is-missing",
          "block-does-not-follow",
          "block-was-changed",
          "entry-is-missing",
          "content-was-changed",
          "entry-was-slipped-in");

  @Inject Reconciliations reconciliations;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<Reconciliation> history;
  private CheckRun run;

  @PostConstruct
  void load() {
    history = reconciliations.history(current.get(), HISTORY);
    run = reconciliations.state(current.get());
  }

  /** Begins a check; the page tells how it goes. */
  public String start() {
    var unused = reconciliations.start(current.get());
    Messages.addFlashGlobalInfo(texts.get("wallet.reconciliation.started"));
    return "/admin/economy/reconciliation?faces-redirect=true";
  }

  /** How the last check goes or went. */
  public CheckRun getRun() {
    return run;
  }

  public List<Reconciliation> getHistory() {
    return history;
  }

  public @Nullable Reconciliation getLatest() {
    return history.isEmpty() ? null : history.get(0);
  }

  /** The rules in their order, and after them whatever else was found. */
  public List<InvariantLine> getRules() {
    Map<String, Long> counts = new LinkedHashMap<>();
    RULES.forEach(rule -> counts.put(rule, 0L));
    history.get(0).found().forEach(one -> counts.merge(one.invariant(), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(rule -> new InvariantLine(text(rule.getKey()), rule.getValue()))
        .toList();
  }

  /** The first violations of the last check. */
  public List<Violation> getViolations() {
    return history.get(0).found().stream().limit(VIOLATIONS_SHOWN).toList();
  }

  /** What a rule says; its name when nobody worded it yet. */
  public String text(String rule) {
    String key = "wallet.rule." + rule;
    String text = texts.get(key);
    return text.equals(key) ? rule : text;
  }
}
