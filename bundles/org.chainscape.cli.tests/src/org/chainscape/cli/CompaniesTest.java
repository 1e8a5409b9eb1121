package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Libraries;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CompaniesTest {

	private static final Path SCHEMA = Path.of("../../docs/schema/chainscape-companies-1.schema.json");

	@TempDir
	private Path folder;
	private Path chain;
	private Path other;
	private Path library;

	@BeforeEach
	void write() throws IOException {
		ChainDocument first = Samples.good();
		Company company = first.getCompanies().get(0);
		company.getAliases().add("浪潮");
		company.setDomicile(Domicile.DOMESTIC);
		company.getSecurities().add(security("000977"));
		chain = Samples.save(first, folder.resolve("甲.chain"));
		ChainDocument second = Samples.good();
		second.getCompanies().get(0).setName("浪潮电子信息");
		second.getCompanies().get(0).getSecurities().add(security("000977"));
		other = Samples.save(second, folder.resolve("乙.chain"));
		library = folder.resolve("库/公司库.chain");
	}

	private static Security security(String code) {
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setExchange(Exchange.SZ);
		security.setCode(code);
		return security;
	}

	private static Company only(Path file) throws IOException {
		return Libraries.involved(ChainStore.load(file)).get(0);
	}

	@Test
	void companiesAreListedAndFoundByTickerAndPinyin() {
		for (String typed : List.of("sz000977", "lcxx", "浪潮")) {
			Run run = Run.zh("companies", chain, "--find", typed);
			assertTrue(run.out().contains("000977.SZ"), typed + run.out() + run.err());
			assertTrue(run.out().contains("浪潮信息"), run.out());
		}
		assertTrue(Run.en("companies", chain).out().contains("1 companies"));
		assertTrue(Run.zh("companies", chain, "--find", "无此公司").out().contains("共 0 家"));
	}

	@Test
	void usesAreFoundInFilesThatShareNothing() {
		Run run = Run.zh("companies", chain, "--where-used", "000977.SZ");
		assertEquals("", run.err());
		assertTrue(run.out().contains("甲.chain  本文件的公司"), run.out());
		assertTrue(run.out().contains("乙.chain  另一家，证券相同  浪潮电子信息"), run.out());
		assertTrue(run.out().contains("环节  "), run.out());
	}

	@Test
	void companiesMoveIntoALibraryAndAreMergedThere() throws IOException {
		String before = Files.readString(chain);
		assertTrue(Run.zh("companies", chain, "--to-library", library, "--dry-run").out().contains("试运行"));
		assertEquals(before, Files.readString(chain));
		assertFalse(Files.exists(library));

		assertEquals("", Run.zh("companies", chain, "--to-library", library).err());
		assertTrue(ChainStore.load(chain).getCompanies().isEmpty());
		assertEquals("浪潮信息", only(chain).getName());
		assertFalse(Libraries.isAbsent(only(chain)));

		Run second = Run.zh("companies", other, "--to-library", library);
		assertTrue(second.out().contains("公司库中已有 浪潮电子信息"), second.out() + second.err());
		ChainDocument shared = ChainStore.load(library);
		assertEquals(1, shared.getCompanies().size());
		assertTrue(shared.getCompanies().get(0).getAliases().contains("浪潮电子信息"));
		assertEquals("浪潮信息", only(other).getName());
		assertEquals(0, Run.zh("validate", other, "--fail-on", "error").exit());
	}

	@Test
	void aMergeInALibraryRewritesEveryFileThatNamesTheOneThatGoes() throws IOException {
		Run.zh("companies", chain, "--to-library", library);
		ChainDocument shared = ChainStore.load(library);
		Company twin = ChainFactory.eINSTANCE.createCompany();
		twin.setId("twin");
		twin.setName("Inspur");
		twin.setDomicile(Domicile.FOREIGN);
		shared.getCompanies().add(twin);
		ChainStore.save(shared, library);

		Run dry = Run.zh("companies", library, "--merge", "000977", "--into", "Inspur", "--folder", folder, "--dry-run");
		assertTrue(dry.out().contains("不一致 domicile（境内外）：并入的为“境内”，保留的为“境外”"), dry.out() + dry.err());
		assertEquals(2, ChainStore.load(library).getCompanies().size());

		Run run = Run.zh("companies", library, "--merge", "000977", "--into", "Inspur", "--take", "name,domicile", "--folder", folder);
		assertEquals("", run.err());
		assertTrue(run.out().contains("已改写 2 个文件"), run.out());
		Company kept = ChainStore.load(library).getCompanies().get(0);
		assertEquals("twin", kept.getId());
		assertEquals("浪潮信息", kept.getName());
		assertEquals(Domicile.DOMESTIC, kept.getDomicile());
		assertTrue(kept.getAliases().contains("Inspur"));
		assertEquals("twin", only(chain).getId());
		assertEquals("000977", only(chain).getSecurities().get(0).getCode());
	}

	@Test
	void aMissingLibraryIsComplainedOfAndAllElseWorks() throws IOException {
		Run.zh("companies", chain, "--to-library", library);
		Files.delete(library);
		Run run = Run.zh("companies", chain);
		assertTrue(run.err().contains("公司库.chain"), run.err());
		assertEquals(0, run.exit());
		Run validation = Run.zh("validate", chain);
		assertTrue(validation.out().contains("structure.library-unavailable"), validation.out());
		assertFalse(validation.out().contains("structure.unresolved-reference"), validation.out());
		assertEquals(1, validation.exit());
	}

	@Test
	void wrongUseIsOneLine() {
		assertEquals(2, Run.zh("companies", chain, "--merge", "000977").exit());
		assertEquals(2, Run.zh("companies", chain, "--where-used", "浪潮", "--find", "浪").exit());
		assertTrue(Run.zh("companies", chain, "--where-used", "浪潮新息").err().contains("浪潮新息"));
		assertTrue(Run.zh("companies", chain, "--merge", "000977", "--into", "浪潮").err().contains("同一家公司"));
		assertEquals(2, Run.zh("companies", chain, "--to-library", chain).exit());
	}

	@Test
	void jsonFollowsItsSchema() throws IOException {
		ObjectMapper mapper = new ObjectMapper();
		SchemaCheck check = new SchemaCheck(mapper.readTree(SCHEMA.toFile()));
		for (List<String> options : List.of(List.<String>of(), List.of("--where-used", "000977"),
				List.of("--to-library", library.toString(), "--dry-run"))) {
			List<Object> args = new ArrayList<>(List.of("companies", chain, "--format", "json"));
			args.addAll(options);
			JsonNode json = mapper.readTree(Run.zh(args.toArray()).out());
			assertEquals(List.of(), check.faults(json));
			assertEquals(1, json.get("version").asInt());
		}
	}
}
