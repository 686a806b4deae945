package nl.wederhoor.start;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.wederhoor.opslag.TestDatabase;
import org.junit.jupiter.api.Test;

/** Starts the whole service on a database of its own; the test database named here serves every other test too. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class StartTest {

    @Test
    void the_service_starts_and_says_it_is_alive() {
        given().when().get("/q/health/live").then().statusCode(200);
    }
}
