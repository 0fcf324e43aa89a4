package com.aetherial.system.web;

import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.system.SystemDesk;
import com.aetherial.system.SystemView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** The machine at a glance. */
@Named
@RequestScoped
public class SystemPage {
  @Inject SystemDesk desk;
  @Inject CurrentActor current;
  @Inject ServletContext server;

  private SystemView view;

  @PostConstruct
  void load() {
    view = desk.overview(current.get(), server.getServerInfo());
  }

  public SystemView getView() {
    return view;
  }
}
