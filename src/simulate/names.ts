const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given and family names of many origins; any pairing with a living person is chance. */
export const givenNames = words(`
  Adaeze Agnieszka Aisha Alba Aleksander Amara Amina Anders Aniela Anouk Antoni Arjun Asha Astrid Ayumi Bartosz Beatriz
  Bram Bronagh Caio Carmen Chidi Chloe Clara Daan Dagmar Daniela Deepa Diego Dorota Ebba Efua Eilidh Elif Emeka Emre
  Esther Ewa Fatima Femke Filip Fiona Gareth Gerrit Greta Hana Hassan Helena Hugo Ifeoma Ilse Inês Ingrid Isla Ivo Jagoda
  Jamal Jasmine Jelle Jing Joana Jonas Kasia Kavita Keiko Kofi Kwame Lars Layla Leila Lotte Lucia Maarten Malik Manish
  Marta Mateus Mei Milan Mireille Nadia Naveen Nia Nikhil Noor Olga Omar Oskar Pavel Petra Priya Rafael Rania Ravi Rhys
  Rosa Ruben Samira Sanne Seán Selma Siobhan Sofia Stefan Sunita Tadeusz Tamsin Tariq Teresa Thijs Tomasz Tunde Uma Vera
  Vikram Wanjiru Wiktor Willem Ximena Yara Yusuf Zainab Zofia Zsolt`);

export const familyNames = words(`
  Abara Achterberg Adeyemi Agarwal Ahmadi Almeida Andrade Aydin Bakker Banerjee Barros Beaulieu Bello Berglund Bianchi
  Bieńkowski Boateng Borges Brandt Brennan Callaghan Cardoso Castellano Chandra Chaudhary Cieślak Coelho Costa Dąbrowska
  Dekker Demir Desai Dijkstra Diop Doherty Duarte Eze Falk Farah Faria Fernandes Figueira Fraser Friis Gallagher Garside
  Georgiou Ghosh Gomes Górska Grabowski Haddad Hakim Hallam Hansen Haugen Heikkinen Hendriks Holloway Ibrahim Iyer
  Jankowska Jansma Joshi Kamara Kapoor Karlsson Kaya Keane Khatri Kisiel Kowalik Kramer Kulkarni Lachance Leitão Lindqvist
  Lisowski MacInnes Mahajan Malinowska Marchetti Mbeki Mehta Mensah Merrick Monteiro Mukherjee Mulder Nakamura Nair Ncube
  Nguyen Nowicka Nunes Oduya Okafor Okonkwo Oliveira Osei Ossowski Oyelaran Pacheco Patil Pawlak Penhallow Petrov Pillai
  Pinheiro Postma Qureshi Rao Rasmussen Reddy Rezende Rocha Rostami Rutkowska Saeed Sakamoto Salonen Santos Sawicki
  Schouten Serrano Shetty Sikora Silva Sokolov Stavros Stolarz Subramanian Szymański Tanaka Teixeira Thibault Thorne
  Tierney Trevisan Ueda Vaz Veenstra Verhoeven Visser Wachowski Waweru Wesołowski Whitlock Wolff Xu Yilmaz Zając Zielonka
  Zijlstra`);

/** As it stands in an address: plain lower-case letters. */
export const inAddress = (name: string): string =>
  name
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replaceAll(/[^a-zA-Z]/g, "")
    .toLowerCase();
