package vn.luytre.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs can ask for, as OpenAPI 3.1: the contract is no secret. */
@Controller
class ContractController {
    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    @Open
    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<Resource> contract() {
        return ResponseEntity.ok().contentType(YAML).body(new ClassPathResource("openapi.yaml"));
    }
}
