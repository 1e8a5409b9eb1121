package org.chainscape.rules.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule must not do, tried by rules that do it. Beside each stands a good rule, which must be run all the same. */
class SandboxTest {

	@TempDir
	Path folder;

	/** A rule that cannot be stopped would still be running. */
	@AfterEach
	void noThreadIsLeft() {
		assertEquals(List.of(), Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
			.filter(name -> name.startsWith("chainscape-own-rules-given-up")).toList());
	}

	private UserRulesResult run(String body) throws IOException {
		RulesFixture project = new RulesFixture(folder).good("good.evl").file("bad.evl",
			"context ChainDocument { constraint Bad { check { " + body + " return false; } message : 'went through' } "
				+ "constraint After { check : false message : 'after' } }").good("later.evl");
		UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.run());
		List<String> found = RulesFixture.found(result);
		assertEquals(List.of("user.bad.after doc after", "user.good.good doc good", "user.later.good doc good"),
			found.stream().filter(text -> !text.startsWith("user.bad.bad")).toList());
		return result;
	}

	private void assertStopped(String reason, String body) throws IOException {
		UserRulesResult result = run(body);
		assertEquals(List.of("rules.user-stopped " + reason), RulesFixture.reasons(result));
		assertFalse(result.complete());
		assertEquals("user.bad.bad", result.problems().get(0).rule());
	}

	private void assertRefused(String body) throws IOException {
		UserRulesResult result = run(body);
		assertEquals(1, result.problems().size(), body + " found: " + RulesFixture.found(result));
		assertEquals("rules.user-failed", result.problems().get(0).kind().id(), body);
		assertTrue(RulesFixture.found(result).stream().noneMatch(text -> text.startsWith("user.bad.bad")), body);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"while (true) { }",
			"var i = 0; while (i >= 0) { i = i + 1; if (i > 1000000) { i = 0; } }",
			"Sequence{1..900000}.select(a | Sequence{1..900000}.exists(b | b = -1));",
			"var s = Sequence{1}; while (s.notEmpty()) { s = Sequence{1}; }"})
	void endlessLoopsAreStopped(String body) throws IOException {
		assertStopped("time", body);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.matches('(.*a){25}c');",
			"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.replaceAll('(a+)+\\\\1c', '');",
			"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.replace('(.*a){25}c', '');",
			"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab'.split('(.*a){25}c');"})
	void regularExpressionsThatExplodeAreStopped(String body) throws IOException {
		assertStopped("time", body);
	}

	@Test
	void recursionIsStopped() throws IOException {
		RulesFixture project = new RulesFixture(folder).good("good.evl").file("bad.evl", """
			operation down(i : Integer) : Integer { return down(i + 1); }
			operation Any depth(i : Integer) : Integer { if (i = 0) { return 0; } return 1 + self.depth(i - 1); }
			context ChainDocument {
				constraint Bad { check : down(0) = 0 }
				constraint Deep { check : false message : self.depth(200) }
			}
			""");
		UserRulesResult result = project.run();
		assertEquals(List.of("user.bad.deep doc 200", "user.good.good doc good"), RulesFixture.found(result));
		assertEquals(List.of("rules.user-failed deep"), RulesFixture.reasons(result));
	}

	@Test
	void listsOfThemselvesDoNotCountForEver() throws IOException {
		UserRulesResult result = run("var l = Sequence{}; l.add(l); l.hashCode(); ");
		assertEquals(List.of("rules.user-failed forbidden"), RulesFixture.reasons(result));
		UserRulesResult printed = run("var l = Sequence{}; l.add(l); l.println(); ('' + l).println();");
		assertEquals("user.bad.bad doc went through", RulesFixture.found(printed).get(0));
		assertEquals(List.of("rules.user-failed deep"), RulesFixture.reasons(run("var l = Sequence{}; l.add(l); l.flatten();")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"var s = 'x'; while (true) { s = s + s; }",
			"var s = 'x'; for (i in Sequence{1..40}) { s = s.concat(s); }",
			"var l = Sequence{1}; while (true) { l.addAll(l); }",
			"var l = Sequence{}; while (true) { l.add('x'); }",
			"var m = Map{}; var i = 0; while (true) { m.put(i, i); i = i + 1; }",
			"var s = 'x'; for (i in Sequence{1..18}) { s = s + s; } s.replaceAll('x', s);",
			"var s = 'x'; for (i in Sequence{1..18}) { s = s + s; } s.replaceLiteral('x', s);",
			"var s = 'x'; for (i in Sequence{1..18}) { s = s + s; } Sequence{1..100000}.concat(s);",
			"var l = Sequence{1..900000}; var ll = Sequence{}; for (i in Sequence{1..5000}) { ll.add(l); } ll.flatten();"})
	void memoryIsNotUsedUp(String body) throws IOException {
		UserRulesResult result = run(body);
		String reason = RulesFixture.reasons(result).toString();
		assertTrue(List.of("[rules.user-failed large]", "[rules.user-stopped memory]",
				"[rules.user-stopped time]").contains(reason), reason);
	}

	/** What is kept counts, not what is thrown away at once. */
	@Test
	void muchMemoryInManyPiecesIsNotUsedUp() throws IOException {
		RulesFixture project = new RulesFixture(folder).file("bad.evl",
			"constraint A { check { var l = Sequence{}; while (true) { l.add(Sequence{1..100000}); } } }").good("good.evl");
		Limits limits = new Limits(Duration.ofSeconds(200), Duration.ofSeconds(200), 64L << 20, 100);
		UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(200), () -> project.run(limits));
		assertEquals(List.of("rules.user-stopped memory"), RulesFixture.reasons(result));
		assertEquals(List.of("user.good.good doc good"), RulesFixture.found(result));
	}

	@Test
	void longRangesAreRefused() throws IOException {
		assertEquals(List.of("rules.user-failed large"), RulesFixture.reasons(run("var l = Sequence{1..2000000000};")));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"self.name = 'changed';", "self.companies.add(self);", "self.companies.clear();", "self.companies.first().aliases.add('x');",
			"new Company;", "new Company(name = 'x');", "var c : new Company;", "delete self.companies.first();", "delete Company.all;",
			"self.companies.removeAt(0);", "self.companies.removeAll(self.companies);", "Company.all.first().name := 'x';",
			"self.eSet(self.eClass().getEStructuralFeature('name'), 'x');", "self.setName('x');",
			"self.companies.first().securities.remove(Security.all.first());",
			"self.eContents().clear();", "Company.createInstance();", "self.id = 'x';", "self.companies.retainAll(Sequence{});",
			"Chain.deleteElement(self);", "Chain.store('x');", "self.companies.move(0, 1);", "self.companies.set(0, null);"})
	void theDocumentCannotBeChanged(String body) throws IOException {
		RulesFixture before = new RulesFixture(folder);
		assertRefused(body);
		RulesFixture project = new RulesFixture(folder);
		project.run();
		assertTrue(EcoreUtil.equals(before.document, project.document), body);
		assertEquals("示例", project.document.getName());
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"new Native('java.io.File')('/tmp');", "var r = new Native('java.lang.Runtime');", "Native('java.lang.System').exit(3);",
			"self.getClass();", "self.class;", "'x'.getClass().forName('java.lang.Runtime');", "self.eClass();", "self.eResource();",
			"self.eResource().getResourceSet();", "''.nativeType();", "self.getNativeType();", "self.owningModel();",
			"'x'.store('/tmp/chainscape-x');",
			"'x'.escapeXml();", "'x'.getBytes();", "'x'.wait();", "self.notifyAll();", "'%1000000000d'.formatted(1);",
			"1.format('%1000000000d');",
			"System.user.prompt('?');", "System.getContext();", "thisModule.getContext();", "UserInput.prompt('?');",
			"'x'.repeat(1000000000);",
			"'x'.pad(1000000000, ' ', true);", "Sequence{1}.parallelStream();", "Sequence{1}.stream();", "Sequence{1..30}.powerset();",
			"Sequence{1}.parallelSelect(x | x = 1);", "Sequence{1}.forEach(x | x.println());", "Sequence{1}.iterator();",
			"Map{}.compute(1, 2);",
			"'x'.chars();", "'x'.intern();", "'x'.describeConstable();", "Exchange#SH.getDeclaringClass();",
			"Exchange#SH.getClass();", "self.type().ePackage;", "self.type().getInstanceClass();", "1.to(2000000000);",
			"Company.getModel();",
			"constraintTrace.items;", "Chain.getMetamodel(null, null);", "Runnable(x | x.println());", "'2020'.asDate('yyyy');",
			"self.companies.basicList();", "self.companies.getFeature();", "self.companies.eInternalResource;", "today.getClass();"})
	void nothingOfJavaCanBeReached(String body) throws IOException {
		assertRefused(body);
	}

	@Test
	void filesOutsideTheFolderAreNotImported() throws IOException {
		Path secret = Files.createTempFile("secret", ".eol");
		try {
			Files.writeString(secret, "operation secret() : String { return 'secret'; }");
			Path rules = Files.createDirectories(folder.resolve("rules"));
			Files.createSymbolicLink(rules.resolve("link.eol"), secret);
			for (String path : List.of(secret.toString(), rules.relativize(secret).toString(), "link.eol", secret.toUri().toString(),
					"platform:/plugin/x.eol", "good.evl", "http://localhost/x.eol", "missing.eol", "self.evl", "\u0000.eol")) {
				UserRulesResult result = new RulesFixture(rules).good("good.evl").file("self.evl",
					"import '" + path.replace("\\", "/") + "'; constraint A { check : false message : secret() }").run();
				assertEquals(List.of("user.good.good doc good"), RulesFixture.found(result), path);
				assertEquals("rules.user-broken", result.problems().get(0).kind().id(), path);
			}
		} finally {
			Files.delete(secret);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"import 'a.eol';", "model M driver EMF { nsuri = 'x' };", "}}}}", "context", "context Company { constraint A { } }",
			"context Company { constraint A { check : } }", "@", "$", "constraint { check : true }", "\u0000\uFFFF",
			"pre { while (true) { } }",
			"pre { self.x; }", "pre { var s = 'x'; while (true) { s = s + s; } }", "post { while (true) { } }",
			"operation a() { } operation a() { }",
			"context Company { constraint A { guard { while (true) { } } check : true } }",
			"context Company { guard { while (true) { } } constraint A { check : true } }",
			"context Company { constraint A { check : false message { while (true) { } } } }",
			"context Company { $lazy loop() \n constraint A { check : false } } operation loop() { while (true) { } }",
			"context Company { constraint A { check : self.satisfies('A') } }",
			"context Company { constraint A { check : false fix { title { while (true) { } } do { while (true) { } } } } }"})
	void strangeFilesKeepNoOtherFromRunning(String text) throws IOException {
		RulesFixture project = new RulesFixture(folder).good("a.evl").file("b.evl", text).file("a.eol", "import 'a.eol'; import 'b.eol';")
			.file("b.eol", "import 'a.eol';").good("c.evl");
		UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> project.run());
		List<String> found = RulesFixture.found(result).stream().filter(line -> !line.startsWith("user.b.")).toList();
		assertEquals(List.of("user.a.good doc good", "user.c.good doc good"), found);
	}

	@Test
	void hugeAndDeeplyNestedFilesAreRefused() throws IOException {
		for (String text : List.of("//" + "x".repeat(300_000), "constraint A { check : " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + " }",
				"constraint A { check : " + "not ".repeat(20_000) + "true }",
				"constraint A { check : " + "self.".repeat(20_000) + "id }")) {
			UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> new RulesFixture(folder).good("a.evl").file("b.evl", text).good("c.evl").run());
			assertEquals(List.of("user.a.good doc good", "user.c.good doc good"), RulesFixture.found(result), text.substring(0, 40));
			assertEquals(1, result.problems().size(), text.substring(0, 40));
		}
	}

	@Test
	void allRulesTogetherHaveToEnd() throws IOException {
		RulesFixture project = new RulesFixture(folder);
		for (char name = 'a'; name < 'f'; name++) {
			project.file(name + ".evl", "constraint A { check { while (true) { } } } constraint B { check { while (true) { } } }");
		}
		Limits limits = new Limits(Duration.ofSeconds(50), Duration.ofMillis(500), 96L << 20, 100);
		UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> project.run(limits));
		assertFalse(result.complete());
		assertTrue(RulesFixture.reasons(result).contains("rules.user-stopped overall"), result.problems().toString());
	}

	@Test
	void aRunCanBeCancelled() throws IOException {
		new RulesFixture(folder).file("a.evl", "pre { 'begun'.println(); } constraint A { check { while (true) { } } }");
		Limits limits = new Limits(Duration.ofSeconds(100), Duration.ofSeconds(100), 1L << 30, 100);
		UserRulesResult result = assertTimeoutPreemptively(Duration.ofSeconds(40), () -> {
			long begun = System.nanoTime();
			return UserRules.in(folder).run(new RulesFixture(folder).document, limits, () -> System.nanoTime() - begun > 300_000_000L);
		});
		assertFalse(result.complete());
	}

	@Test
	void rulesOfOneFileShareNothingWithThoseOfAnother() throws IOException {
		UserRulesResult result = new RulesFixture(folder).file("a.evl",
				"pre { var secret = 1; } constraint A { check : false message : secret }")
			.file("b.evl", "constraint B { check : false message : secret }").run();
		assertEquals(List.of("user.a.a doc 1"), RulesFixture.found(result));
		assertEquals(List.of("rules.user-failed type"), RulesFixture.reasons(result));
	}
}
