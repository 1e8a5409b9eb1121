package org.chainscape.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** As much of JSON Schema as our schemas use. */
final class SchemaCheck {

	private final JsonNode schema;

	SchemaCheck(JsonNode schema) {
		this.schema = schema;
	}

	List<String> faults(JsonNode value) {
		List<String> faults = new ArrayList<>();
		check(value, schema, "", faults);
		return faults;
	}

	private void check(JsonNode value, JsonNode rule, String at, List<String> faults) {
		if (rule.has("$ref")) {
			check(value, schema.at(rule.get("$ref").asText().substring(1)), at, faults);
			return;
		}
		if (!isAllowed(value, rule)) {
			faults.add(at);
			return;
		}
		rule.path("required").forEach(name -> {
			if (!value.has(name.asText())) {
				faults.add(at + "/" + name.asText() + " missing");
			}
		});
		for (Map.Entry<String, JsonNode> member : value.properties()) {
			JsonNode expected = rule.path("properties").path(member.getKey());
			if (!expected.isMissingNode()) {
				check(member.getValue(), expected, at + "/" + member.getKey(), faults);
			} else if (rule.path("additionalProperties").isObject()) {
				check(member.getValue(), rule.get("additionalProperties"), at + "/" + member.getKey(), faults);
			} else if (rule.has("additionalProperties")) {
				faults.add(at + "/" + member.getKey() + " unknown");
			}
		}
		for (int i = 0; value.isArray() && i < value.size(); i++) {
			check(value.get(i), rule.path("items"), at + "/" + i, faults);
		}
	}

	private static boolean isOf(String type, JsonNode value) {
		return switch (type) {
			case "object" -> value.isObject();
			case "array" -> value.isArray();
			case "string" -> value.isTextual();
			case "integer" -> value.isIntegralNumber();
			case "number" -> value.isNumber();
			case "boolean" -> value.isBoolean();
			case "null" -> value.isNull();
			default -> true;
		};
	}

	private static boolean isAllowed(JsonNode value, JsonNode rule) {
		boolean type = !rule.path("type").isArray() ? isOf(rule.path("type").asText(), value)
			: rule.get("type").valueStream().anyMatch(name -> isOf(name.asText(), value));
		boolean listed = !rule.has("enum");
		for (JsonNode word : rule.path("enum")) {
			listed |= word.equals(value);
		}
		return type && listed && (!rule.has("const") || rule.get("const").equals(value))
			&& (!rule.has("minimum") || value.asLong() >= rule.get("minimum").asLong())
			&& (!rule.has("minItems") || value.size() >= rule.get("minItems").asInt())
			&& (!rule.has("pattern") || Pattern.compile(rule.get("pattern").asText()).matcher(value.asText()).find());
	}
}
