package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class QueryTest {

	@TempDir
	private Path folder;
	private final ChainDocument document = Samples.good();
	private Path file;

	@BeforeEach
	void write() throws IOException {
		Product from = product("=上游, 料");
		Product to = product("下游品");
		Supply supply = ChainFactory.eINSTANCE.createSupply();
		supply.setSource(from);
		supply.setTarget(to);
		document.getChains().get(0).getRelations().add(supply);
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setExchange(Exchange.O);
		security.setCode("XYZ");
		document.getCompanies().get(0).getSecurities().clear();
		document.getCompanies().get(0).getSecurities().add(security);
		file = Samples.save(document, folder.resolve("问.chain"));
	}

	@Test
	void textHasALinePerRowAndTheirNumber() {
		Run run = Run.zh("query", file, "upstream(下游品, 3)");
		assertEquals("", run.err());
		assertEquals(0, run.exit());
		assertEquals(List.of("-1  产品  =上游, 料    —供给→ 下游品", "共 1 项"), run.outLines());
		assertEquals(List.of("0 in all"), Run.en("query", file, "downstream(下游品)").outLines());
	}

	@Test
	void companiesHaveTheirTickers() {
		Run run = Run.zh("query", file, "company(NASDAQ:XYZ) limit 1");
		assertTrue(run.out().contains("XYZ.O") && run.out().contains(document.getCompanies().get(0).getId()), run.out());
	}

	@Test
	void jsonFollowsItsSchema() throws IOException {
		Path schema = Path.of("../../docs/schema/chainscape-query-1.schema.json");
		SchemaCheck check = new SchemaCheck(new ObjectMapper().readTree(Files.readString(schema)));
		for (String question : List.of("upstream(下游品, 3)", "company(浪潮)", "find(不存在)", "where-used(下游品)")) {
			Run run = Run.zh("query", file, question, "--format", "json");
			JsonNode answer = new ObjectMapper().readTree(run.out());
			assertEquals(List.of(), check.faults(answer), run.out());
			assertEquals(answer.at("/total").asInt(), answer.at("/rows").size());
		}
	}

	@Test
	void csvIsReadByASpreadsheetAsText() {
		String csv = Run.zh("query", file, "upstream(下游品)", "--format", "csv").out();
		assertTrue(csv.startsWith("\uFEFFstep,side,kind,name,"), csv);
		assertTrue(csv.contains("\r\n1,upstream,Product,\"'=上游, 料\","), csv);
	}

	@Test
	void whatCannotBeUnderstoodIsOneLineWithItsPlace() {
		Run run = Run.zh("query", file, "upstream(下游品, x)");
		assertEquals(2, run.exit());
		assertEquals("", run.out());
		assertEquals(1, run.err().lines().count());
		assertTrue(run.err().contains("第 15 个字符"), run.err());
		assertEquals(2, Run.zh("query", file).exit());
		assertEquals(2, Run.zh("query", file, "find(a)", "--format", "xml").exit());
	}

	@Test
	void helpHasTheGrammar() {
		String help = Run.zh("help", "query").out();
		assertTrue(help.contains("where-used(X)") && help.contains("limit N"), help);
	}

	private Product product(String name) {
		Product product = ChainFactory.eINSTANCE.createProduct();
		product.setName(name);
		document.getChains().get(0).getItems().add(product);
		return product;
	}
}
