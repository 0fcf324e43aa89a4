package com.aetherial.system.web;

import com.aetherial.kernel.web.Tongue;
import com.aetherial.system.Changelog;
import com.aetherial.system.PublicStatus;
import com.aetherial.system.StatusView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How the platform is and what is new about it, for everybody. */
@Named
@RequestScoped
public class StatusPage {
  @Inject PublicStatus status;
  @Inject Tongue tongue;

  private StatusView view;

  @PostConstruct
  void look() {
    view = status.now();
  }

  public StatusView getView() {
    return view;
  }

  public List<Changelog.Release> getReleases() {
    return Changelog.in(tongue.locale()).releases();
  }
}
