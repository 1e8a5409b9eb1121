package org.chainscape.rules.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation and the templates show can be run, and finds what it says. */
class ExamplesTest {

	private static final Pattern EXAMPLE = Pattern.compile("```evl\n(.*?)```", Pattern.DOTALL);
	private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 64L << 20, 100);

	@TempDir
	Path folder;

	private static Path root() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(at.resolve("chainscape")) || !Files.isDirectory(at.resolve("bundles"))) {
			at = at.getParent();
		}
		return at;
	}

	/** A document that breaks every example once. */
	private RulesFixture project() {
		RulesFixture project = new RulesFixture(folder);
		project.segment.setName(" 芯片(上游) ");
		project.segment.getParticipations().remove(0);
		Property property = ChainFactory.eINSTANCE.createProperty();
		property.setId("property");
		property.setName("收入");
		project.document.getProperties().add(property);
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setId("observation");
		observation.setProperty(property);
		observation.setDate(PartialDate.parse("2001-02"));
		project.segment.getObservations().add(observation);
		Security twice = ChainFactory.eINSTANCE.createSecurity();
		twice.setId("twice");
		twice.setCode("688256");
		project.listed.getSecurities().add(twice);
		return project;
	}

	@Test
	void theExamplesOfTheDocumentationRun() throws IOException {
		RulesFixture project = project();
		Matcher examples = EXAMPLE.matcher(Files.readString(root().resolve("docs/own-rules.md")));
		int count = 0;
		while (examples.find()) {
			project.file("example" + ++count + ".evl", examples.group(1));
		}
		UserRulesResult result = project.run(LIMITS);
		assertEquals(List.of(), result.problems());
		assertEquals(4, count);
		assertEquals(List.of("user.example1.has-security p-unlisted 月之暗面没有证券", "user.example2.enough-companies segment 环节“ 芯片(上游) ”只有 1 家公司",
			"user.example3.tidy-name segment 名称“ 芯片(上游) ”不合约定", "user.example4.recent-source observation 收入的数据是 2001-02 的",
			"user.example4.tickers-are-given-once doc 有证券代码出现了两次"), RulesFixture.found(result));
	}

	@Test
	void theTemplatesRun() throws IOException {
		RulesFixture project = project();
		for (String name : RuleTemplates.names()) {
			project.file(name + ".evl", RuleTemplates.text(name));
		}
		UserRulesResult result = project.run(LIMITS);
		assertEquals(List.of(), result.problems());
		assertEquals(Set.of("user.recommended-companies.has-listed-security", "user.naming.tidy-name", "user.naming.english-name",
			"user.segment-size.enough-companies"), result.found().stream().map(finding -> finding.ruleId()).collect(Collectors.toSet()));
		for (UserRule rule : result.rules()) {
			assertTrue(rule.title(Language.ZH).matches(".*\\p{IsHan}.*") && rule.title(Language.EN).matches("\\p{ASCII}+"), rule.toString());
		}
	}

	@Test
	void everyFileOfTheTemplatesHasAName() throws IOException {
		Path templates = root().resolve("bundles/org.chainscape.rules.evl/src/org/chainscape/rules/evl/templates");
		try (var files = Files.list(templates)) {
			assertEquals(RuleTemplates.names().stream().map(name -> name + ".evl").collect(Collectors.toSet()),
				files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
		}
	}
}
