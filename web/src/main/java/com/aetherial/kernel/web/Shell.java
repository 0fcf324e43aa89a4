package com.aetherial.kernel.web;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Impersonations;
import com.aetherial.identity.Logins;
import com.aetherial.identity.People;
import com.aetherial.identity.PersonView;
import com.aetherial.kernel.HeaderBalance;
import com.aetherial.kernel.Simulation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What surrounds every page: who is logged in, their balance, the navigation, the theme. */
@Named
@RequestScoped
public class Shell {
  private static final Set<String> THEMES = Set.of("light", "dark");

  @Inject CurrentActor current;
  @Inject People people;
  @Inject Logins logins;
  @Inject Impersonations impersonations;
  @Inject Navigation navigation;
  @Inject Tongue tongue;
  @Inject Comfort comfort;
  @Inject HttpServletRequest request;
  @Inject Instance<HeaderBalance> balance;
  @Inject @Any Instance<Simulation> simulations;
  @Inject @Any Instance<HeaderPart> parts;

  private @Nullable PersonView person;
  private @Nullable List<NavigationGroup> groups;

  public boolean isSignedIn() {
    return current.find().isPresent();
  }

  public boolean isAdmin() {
    return current.find().filter(Actor::isAdministrator).isPresent();
  }

  /** Whether an administrator sees the page as its member does. */
  public boolean isImpersonated() {
    return current.find().filter(Actor::isImpersonated).isPresent();
  }

  public String getUsername() {
    return current.find().map(Actor::username).orElse("");
  }

  public String getFullName() {
    return isSignedIn() ? person().fullName() : "";
  }

  /** The first letters of the first and the last name. */
  public String getInitials() {
    return Initials.of(getFullName());
  }

  public String getAvailableText() {
    return current
        .find()
        .map(actor -> Amounts.grouped(balance.get().availableOf(actor.personId()), locale()))
        .orElse("");
  }

  /** What the account says counts everywhere; who left it open there may choose by device. */
  public String getTheme() {
    String account = comfort.of("theme");
    if (account != null) {
      return account;
    }
    String chosen = Faces.getRequestCookie("theme");
    return chosen != null && THEMES.contains(chosen) ? chosen : "system";
  }

  /** The navigation for whoever is logged in, with the entry of this page marked. */
  public List<NavigationGroup> getNavigation() {
    if (groups == null) {
      groups = navigation.of(current.find(), request.getRequestURI(), locale());
    }
    return groups;
  }

  /** What the modules show in the header, in order. */
  public List<HeaderPart> getHeaderParts() {
    return parts.stream().sorted(Comparator.comparingInt(HeaderPart::order)).toList();
  }

  public boolean isSimulation() {
    return simulations.stream().anyMatch(Simulation::isOn);
  }

  /** What the page has to tell about itself and its fields, each once. */
  public List<Message> getMessages() {
    return Message.toldBy(Faces.getContext());
  }

  /** How many of the messages are about mistakes. */
  public long getProblems() {
    return getMessages().stream().filter(message -> message.tone().equals("bad")).count();
  }

  /** A moment as the reader's language writes it, with the zone unless the reader chose it. */
  public String moment(Instant moment) {
    return tongue.writing().moment(moment) + (tongue.getZone().isEmpty() ? " UTC" : "");
  }

  /** Where this page is found again, for whoever chooses another language. */
  public String getHere() {
    String inside = request.getRequestURI().substring(request.getContextPath().length());
    return request.getDispatcherType() == DispatcherType.ERROR ? "/" : inside;
  }

  /** Ends the login and shows the home page. */
  public String logOut() {
    HttpSession session = request.getSession(false);
    if (session != null) {
      for (String name : List.of(Gatekeeper.LOGIN_SESSION, BrowserLogin.OWN_LOGIN)) {
        if (session.getAttribute(name) instanceof UUID login) {
          impersonations.stop(login);
          logins.logOut(login);
        }
      }
      session.invalidate();
    }
    return "/index?faces-redirect=true";
  }

  private PersonView person() {
    if (person == null) {
      person = people.of(current.get());
    }
    return person;
  }

  private Locale locale() {
    return tongue.locale();
  }
}
