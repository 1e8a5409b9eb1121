package org.chainscape.rules.evl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.validation.Finding;

/** A document of one stage with a segment of two companies, of which the second is not listed, and a folder for rules. */
final class RulesFixture {

	static final Limits LIMITS = new Limits(Duration.ofMillis(700), Duration.ofSeconds(20), 64L << 20, 100);

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	final ChainDocument document = CHAIN.createChainDocument();
	final IndustryChain chain = CHAIN.createIndustryChain();
	final Segment segment = CHAIN.createSegment();
	final Company listed = company("listed", "寒武纪");
	final Company unlisted = company("unlisted", "月之暗面");
	private final Path folder;

	RulesFixture(Path folder) {
		this.folder = folder;
		document.setId("doc");
		document.setName("示例");
		chain.setId("chain");
		chain.setName("算力");
		document.getChains().add(chain);
		Perspective perspective = CHAIN.createPerspective();
		perspective.setId("perspective");
		perspective.setName("上中下游");
		chain.getPerspectives().add(perspective);
		Stage stage = CHAIN.createStage();
		stage.setId("stage");
		stage.setName("上游");
		perspective.getStages().add(stage);
		segment.setId("segment");
		segment.setName("芯片");
		stage.getSegments().add(segment);
		Security security = CHAIN.createSecurity();
		security.setId("security");
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		listed.getSecurities().add(security);
		join("p-listed", listed);
		join("p-unlisted", unlisted);
	}

	private Company company(String id, String name) {
		Company company = CHAIN.createCompany();
		company.setId(id);
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}

	private void join(String id, Company company) {
		Participation participation = CHAIN.createParticipation();
		participation.setId(id);
		participation.setCompany(company);
		participation.setRole(ParticipationRole.RECOMMENDED);
		segment.getParticipations().add(participation);
	}

	RulesFixture file(String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		return this;
	}

	/** A constraint on the document that is always broken; its message is the value of an expression. */
	RulesFixture tells(String expression) throws IOException {
		return file("tell.evl", "context ChainDocument { constraint Tell { check { return false; } message : " + expression + " } }");
	}

	/** A rule that finds the document, so that one sees whether others have been run. */
	RulesFixture good(String name) throws IOException {
		return file(name, "context ChainDocument { constraint Good { check : false message : 'good' } }");
	}

	UserRulesResult run() {
		return run(LIMITS);
	}

	UserRulesResult run(Limits limits) {
		return UserRules.in(folder).run(document, limits, () -> false);
	}

	/** What the rule of {@link #tells} says. */
	String told() {
		UserRulesResult result = run();
		return result.problems().isEmpty() ? message(result.found().get(0)) : result.problems().toString();
	}

	static String message(Finding finding) {
		return finding.arguments().get(0);
	}

	static List<String> found(UserRulesResult result) {
		return result.found().stream().map(finding -> finding.ruleId() + ' ' + finding.elementId() + ' ' + message(finding)).toList();
	}

	static List<String> reasons(UserRulesResult result) {
		return result.problems().stream().map(problem -> problem.kind().id() + ' ' + problem.reason().word().name().toLowerCase()).toList();
	}
}
