package nl.wederhoor.start;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StartTest {

    @Test
    void the_service_starts_and_says_it_is_alive() {
        given().when().get("/q/health/live").then().statusCode(200);
    }
}
