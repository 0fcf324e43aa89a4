package com.aetherial.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Archives for tests that run inside the server. */
public final class Deployments {
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String TEST_MODULE =
      "<module><web><web-uri>test.war</web-uri>"
          + "<context-root>/test</context-root></web></module></application>";

  private Deployments() {}

  /**
   * The built EAR and, beside its own modules, the given test classes. It takes the place of the
   * shared application until the test class is done.
   */
  public static EnterpriseArchive withTests(Class<?>... tests) {
    try {
      RunningAetherial.get().withdraw();
      EnterpriseArchive ear =
          ShrinkWrap.createFromZipFile(EnterpriseArchive.class, earFile())
              .as(EnterpriseArchive.class);
      String descriptor = read(ear).replace("</application>", TEST_MODULE);
      ear.delete(DESCRIPTOR);
      return ear.addAsModule(Testable.archiveToTest(testModule(tests)))
          .add(new StringAsset(descriptor), DESCRIPTOR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Interrupted while the server made room.", e);
    }
  }

  private static WebArchive testModule(Class<?>... tests) {
    JavaArchive assertions =
        ShrinkWrap.create(JavaArchive.class, "assertj.jar")
            .addPackages(true, "org.assertj.core", "org.assertj.core.internal");
    return ShrinkWrap.create(WebArchive.class, "test.war")
        .addClasses(tests)
        .addClass(OpenDoor.class)
        .addAsLibraries(assertions)
        .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
  }

  private static String read(EnterpriseArchive ear) throws IOException {
    try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static File earFile() {
    return RunningAetherial.ear().toFile();
  }
}
