package com.aetherial.system.web;

import com.aetherial.identity.Scope;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.system.SystemDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** What every job did last, and starting one. */
@Named
@RequestScoped
public class JobsPage {
  @Inject SystemDesk desk;
  @Inject CurrentActor current;
  @Inject Texts texts;

  private List<JobLine> lines = List.of();

  @PostConstruct
  void load() {
    lines =
        desk.jobs(current.get()).stream()
            .map(job -> JobLine.of(job, texts.get(job.label())))
            .toList();
  }

  /** Starts a job. */
  public String run(String job) {
    desk.run(current.get(), job);
    Messages.addFlashGlobalInfo(texts.get("system.job.started"), job);
    return "/admin/system/jobs?faces-redirect=true";
  }

  public List<JobLine> getLines() {
    return lines;
  }

  /** Whether the reader may start any. */
  public boolean isManaging() {
    return current.get().has(Scope.SYSTEM_MANAGE);
  }
}
