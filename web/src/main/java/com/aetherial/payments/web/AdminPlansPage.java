package com.aetherial.payments.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.payments.PlansConsole;
import com.aetherial.payments.PlansReport;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How plans go, for administrators. */
@Named
@RequestScoped
public class AdminPlansPage {
  @Inject PlansConsole console;
  @Inject CurrentActor current;

  private PlansReport report;

  @PostConstruct
  void load() {
    report = console.report(current.get());
  }

  public PlansReport getReport() {
    return report;
  }
}
