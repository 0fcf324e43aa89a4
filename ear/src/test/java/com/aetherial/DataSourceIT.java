package com.aetherial;

import static org.assertj.core.api.Assertions.assertThat;

import com.aetherial.testing.Deployments;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DataSourceIT {
  @Resource(lookup = "java:/jdbc/aetherial")
  private DataSource application;

  @Resource(lookup = "java:/jdbc/aetherialOwner")
  private DataSource owner;

  @Deployment
  static EnterpriseArchive aetherial() {
    return Deployments.withTests(DataSourceIT.class);
  }

  @Test
  void the_application_works_as_the_weak_role() throws SQLException {
    assertThat(answer(application, "select current_user")).isEqualTo("aetherial_app");
    assertThat(answer(application, "show synchronous_commit")).isEqualTo("on");
  }

  @Test
  void the_migrations_run_as_the_owner() throws SQLException {
    assertThat(answer(owner, "select current_user")).isEqualTo("aetherial_owner");
  }

  private static String answer(DataSource source, String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
