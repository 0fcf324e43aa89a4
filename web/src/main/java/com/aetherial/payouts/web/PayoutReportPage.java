package com.aetherial.payouts.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.payouts.PayoutComparison;
import com.aetherial.payouts.PayoutComparisonView;
import com.aetherial.payouts.PayoutReport;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** Whether our payouts and the providers' are the same. */
@Named
@RequestScoped
public class PayoutReportPage {
  @Inject PayoutComparison comparison;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<PayoutReport> reports = List.of();

  @PostConstruct
  void load() {
    reports =
        comparison.latest(current.get()).stream()
            .filter(report -> report.finishedAt() != null)
            .toList();
  }

  /** Compares now. */
  public String compare() {
    comparison
        .run(current.get())
        .ifPresentOrElse(
            this::tell, () -> Messages.addFlashGlobalWarn(texts.get("payouts.report.busy")));
    return "/admin/payouts?faces-redirect=true";
  }

  private void tell(List<PayoutComparisonView> found) {
    int differences = found.stream().mapToInt(one -> one.differences().size()).sum();
    Messages.addFlashGlobalInfo(texts.get("payouts.report.done"), differences);
  }

  /** The last comparison that came to an end; null when there was none. */
  public @Nullable PayoutReport getLatest() {
    return reports.stream().findFirst().orElse(null);
  }

  /** What the last comparison could not put right, at most a hundred of each provider. */
  public List<String> getDifferences() {
    return reports.stream()
        .limit(1)
        .flatMap(report -> report.providers().stream())
        .map(PayoutComparisonView::differences)
        .flatMap(List::stream)
        .toList();
  }
}
