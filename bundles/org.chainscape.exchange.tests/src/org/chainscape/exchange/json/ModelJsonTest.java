package org.chainscape.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import org.chainscape.exchange.tables.TableAssembler;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.store.ChainPackages;
import org.chainscape.store.ChainResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class ModelJsonTest {

	private static final Path SCHEMA = Path.of("../../docs/schema/chainscape-model-1.schema.json");

	private final ObjectMapper mapper = new ObjectMapper();

	@Test
	void theSchemaFileIsThatOfTheMetamodel() throws IOException {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		StringWriter text = new StringWriter();
		try (JsonGenerator generator = mapper.createGenerator(text).setPrettyPrinter(printer)) {
			mapper.writeTree(generator, new ModelSchema().create());
		}
		String wanted = text + "\n";
		if (Boolean.getBoolean("chainscape.update")) {
			Files.createDirectories(SCHEMA.getParent());
			Files.writeString(SCHEMA, wanted);
		}
		assertEquals(wanted, Files.readString(SCHEMA), "run this test with -Dchainscape.update=true to write the schema anew");
	}

	@Test
	void theSchemaNamesEveryClassAndFeature() throws IOException {
		JsonNode definitions = mapper.readTree(SCHEMA.toFile()).get("$defs");
		ChainPackages.register().forEach(each -> each.getEClassifiers().forEach(classifier -> {
			assertTrue(definitions.has(classifier.getName()), classifier.getName());
			if (classifier instanceof EClass type && !type.isAbstract()) {
				JsonNode properties = definitions.at("/" + type.getName() + "/properties");
				type.getEAllStructuralFeatures()
						.forEach(feature -> assertTrue(properties.has(feature.getName()), type.getName() + "." + feature.getName()));
			}
		}));
	}

	@Test
	void theLibraryIsValidAndWhole() throws IOException, TableException {
		ChainDocument document = new TableAssembler().assemble(Path.of("../org.chainscape.examples/tables/aigc"));
		String text = write(document);
		assertEquals(text, write(document));
		JsonNode json = mapper.readTree(text);
		assertEquals(Set.of(), schema().validate(json));
		assertEquals("chainscape-model", json.get("schema").asText());
		assertEquals(1, json.get("version").asInt());
		assertTrue(json.get("document").get("views").size() > 0);
		assertSame(document, json.get("document"), document);
	}

	@Test
	void theSchemaRefusesWhatTheMetamodelDoesNotKnow() throws IOException {
		JsonNode good = mapper.readTree(write(sample()));
		assertEquals(Set.of(), schema().validate(good));
		((ObjectNode) good.at("/document/companies/0")).put("colour", "red");
		assertFalse(schema().validate(good).isEmpty());
		JsonNode wrongType = mapper.readTree(write(sample()));
		((ObjectNode) wrongType.at("/document/companies/0/observations/0")).put("value", "0.1");
		Set<ValidationMessage> messages = schema().validate(wrongType);
		assertFalse(messages.isEmpty());
		JsonNode wrongLiteral = mapper.readTree(write(sample()));
		((ObjectNode) wrongLiteral.at("/document/chains/0")).put("shape", "round");
		assertFalse(schema().validate(wrongLiteral).isEmpty());
	}

	@Test
	void valuesHaveTheirJsonTypes() throws IOException {
		JsonNode company = mapper.readTree(write(sample())).at("/document/companies/0");
		assertEquals("Company", company.get("type").asText());
		assertTrue(company.get("confirmed").isBoolean());
		assertEquals("公司\n\"一\"\u0001", company.get("name").asText());
		JsonNode observation = company.at("/observations/0");
		assertTrue(observation.get("value").isNumber());
		assertTrue(write(sample()).contains("\"value\": 12.50,"));
		assertTrue(observation.get("confidence").isInt());
		assertEquals("2023-02", observation.get("asOf").asText());
		assertEquals("equal", observation.get("comparator").asText());
		assertEquals("chain", observation.get("denominator").asText());
		assertFalse(company.has("aliases"));
		assertFalse(company.has("parent"), "a removed element is no reference");
	}

	@Test
	void linesEndWithLineFeeds() throws IOException {
		String text = write(sample());
		assertFalse(text.contains("\r"));
		assertTrue(text.endsWith("}\n"));
	}

	@Test
	void elementsOfOtherFilesAreNamedByTheirPlace() throws IOException {
		ChainDocument document = sample();
		ChainDocument library = sample();
		new ChainResource(URI.createURI("file:/a/b/main.chain")).getContents().add(document);
		new ChainResource(URI.createURI("file:/a/library.chain")).getContents().add(library);
		document.getCompanies().get(0).setParent(library.getCompanies().get(0));
		assertEquals("../library.chain#company", mapper.readTree(write(document)).at("/document/companies/0/parent").asText());
	}

	@Test
	void aFailingWriterIsNotSilent() {
		Writer failing = new Writer() {
			@Override
			public void write(char[] text, int from, int length) throws IOException {
				throw new IOException("full");
			}

			@Override
			public void flush() {
				// Nothing to do.
			}

			@Override
			public void close() {
				throw new AssertionError("the writer belongs to the caller");
			}
		};
		assertThrows(IOException.class, () -> new ModelJson().write(sample(), failing));
	}

	/** Every set feature of every element stands in the text. */
	private static void assertSame(EObject element, JsonNode json, ChainDocument document) {
		assertEquals(element.eClass().getName(), json.get("type").asText());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (element.eIsSet(feature)) {
				assertTrue(json.has(feature.getName()), () -> element + " " + feature.getName());
			}
			if (feature.isMany() && element.eIsSet(feature)) {
				assertEquals(((List<?>) element.eGet(feature)).size(), json.get(feature.getName()).size());
			}
			if (feature instanceof EReference reference && reference.isContainment() && reference.isMany()) {
				Iterator<JsonNode> children = json.path(feature.getName()).elements();
				((List<?>) element.eGet(feature)).forEach(child -> assertSame((EObject) child, children.next(), document));
			}
		}
	}

	private static ChainDocument sample() {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		document.setId("document");
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		chain.setId("chain");
		document.getChains().add(chain);
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId("company");
		company.setName("公司\n\"一\"\u0001");
		Company removed = ChainFactory.eINSTANCE.createCompany();
		removed.setId("removed");
		company.setParent(removed);
		document.getCompanies().add(company);
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setId("observation");
		observation.setValue(new BigDecimal("12.50"));
		observation.setConfidence(80);
		observation.setAsOf(new PartialDate(2023, 2, 0));
		observation.setDenominator(chain);
		company.getObservations().add(observation);
		return document;
	}

	private static String write(ChainDocument document) throws IOException {
		StringWriter writer = new StringWriter();
		new ModelJson().write(document, writer);
		return writer.toString();
	}

	private JsonSchema schema() throws IOException {
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(mapper.readTree(SCHEMA.toFile()));
	}
}
