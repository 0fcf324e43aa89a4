package com.aetherial.checklist.web;

import com.aetherial.checklist.Checklist;
import com.aetherial.checklist.ChecklistView;
import com.aetherial.kernel.DashboardTile;
import com.aetherial.kernel.Refusal;
import com.aetherial.kernel.web.CurrentActor;
import com.aetherial.kernel.web.Texts;
import com.aetherial.kernel.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;

/** The checklist on the dashboard, until it is done or dismissed. */
@Named
@RequestScoped
public class ChecklistTile implements DashboardTile {
  private static final int ORDER = 20;
  private static final String DASHBOARD = "/dashboard?faces-redirect=true";

  @Inject Checklist checklist;
  @Inject CurrentActor current;
  @Inject Texts texts;
  @Inject Tongue tongue;

  private @Nullable ChecklistView view;

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String view() {
    return "/WEB-INF/fragments/checklist/tile.xhtml";
  }

  /** Takes the coins of a step. */
  public String claim(String step) {
    try {
      checklist.claim(current.get(), step);
      Messages.addFlashGlobalInfo(texts.get("checklist.claimed"));
    } catch (Refusal refused) {
      Messages.addFlashGlobalError(tongue.say(refused));
    }
    return DASHBOARD;
  }

  /** Hides the list. */
  public String dismiss() {
    checklist.dismiss(current.get());
    Messages.addFlashGlobalInfo(texts.get("checklist.dismissed"));
    return DASHBOARD;
  }

  /** Shows the list again. */
  public String bringBack() {
    checklist.bringBack(current.get());
    return DASHBOARD;
  }

  public ChecklistView getList() {
    if (view == null) {
      view = checklist.of(current.get());
    }
    return view;
  }

  public boolean isShown() {
    return getList().isOpen() && !getList().isDismissed();
  }
}
