package com.aetherial.system;

import com.aetherial.identity.Actor;
import com.aetherial.identity.Scope;
import com.aetherial.kernel.AdminAct;
import com.aetherial.kernel.JobView;
import com.aetherial.kernel.Jobs;
import com.aetherial.kernel.Migrations;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** What operators see of the machine, and the jobs that they may start. */
@Stateless
public class SystemDesk {
  @Inject Machine machine;
  @Inject Migrations migrations;
  @Inject Jobs jobs;
  @Inject Event<AdminAct> acts;

  /**
   * The machine at a glance.
   *
   * @param server what the server calls itself
   */
  public SystemView overview(Actor actor, String server) {
    actor.mustHave(Scope.SYSTEM_READ);
    return new SystemView(
        machine.health(),
        machine.versions(server),
        migrations.state(),
        jobs.nodes(),
        machine.pool());
  }

  /** Every job with what became of it. */
  public List<JobView> jobs(Actor actor) {
    actor.mustHave(Scope.SYSTEM_READ);
    return jobs.all();
  }

  /**
   * Starts a job now and does not wait for it.
   *
   * @throws NoSuchJob when there is none that may be started by hand
   */
  public void run(Actor actor, String job) {
    actor.mustHave(Scope.SYSTEM_MANAGE);
    if (!jobs.start(job)) {
      throw new NoSuchJob();
    }
    acts.fire(new AdminAct(actor.personId(), "system.jobStarted", "job", job));
  }
}
